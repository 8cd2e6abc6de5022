package grade;

import java.util.List;
import java.util.Locale;

/** Files that systems and browsers leave in a folder, and that nobody handed in. */
final class Litter {
    private static final List<String> NAMES = List.of(
            "__macosx",
            "thumbs.db",
            "ehthumbs.db",
            "desktop.ini",
            "icon\r",
            "$recycle.bin",
            "system volume information",
            "lost+found",
            "@eadir");

    private Litter() {}

    /** Whether nobody handed in this file or folder: a hidden one, such as {@code ._ex04.ipynb}, or a known one. */
    static boolean is(String name) {
        return name.startsWith(".") || name.startsWith("~$") || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a file is a web page, such as the index that a platform adds to a download. */
    static boolean isPage(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:x?html?|mht(?:ml)?)");
    }
}
