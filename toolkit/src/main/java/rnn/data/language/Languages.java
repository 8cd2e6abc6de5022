package rnn.data.language;

import com.ibm.icu.util.ULocale;
import java.util.Set;

/** What the generators of this package share. */
final class Languages {
    private static final Set<ULocale> KNOWN = Set.of(ULocale.getAvailableLocales());

    private Languages() {}

    /** The locale of a code; ICU itself would silently write English for one that it does not know. */
    static ULocale locale(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        if (!KNOWN.contains(locale)) {
            throw new IllegalArgumentException(
                    "ICU has no language \"" + language + "\": name one by its code, such as de, pt or en-US");
        }
        return locale;
    }

    /** The text with usual blanks, and without the marks that only guide a printer. */
    static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f\\u2009]", " ").replaceAll("[\\u200e\\u200f\\u061c]", "");
    }
}
