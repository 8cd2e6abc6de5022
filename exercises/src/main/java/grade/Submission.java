package grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import worker.Plain;

/**
 * What one learner handed in.
 *
 * @param name the learner, as the file or folder is called
 * @param paths a notebook, a zip, or a folder with these at any depth; several files where a platform gave them one name
 */
record Submission(String name, List<Path> paths) {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:ipynb|zip)$");
    private static final int LONGEST_NAME = 60;

    /** Every submission in a folder, by name; what is no notebook is one too, for it must get its row. */
    static List<Submission> in(Path folder) throws IOException {
        Map<String, List<Path>> groups = new TreeMap<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                String file = child.getFileName().toString();
                if (!file.startsWith(".")) {
                    groups.computeIfAbsent(group(file, child), one -> new ArrayList<>())
                            .add(child);
                }
            }
        }
        Set<String> taken = new HashSet<>();
        List<Submission> submissions = new ArrayList<>();
        groups.forEach((key, paths) -> {
            String name = Plain.text(ENDING.matcher(key).replaceFirst(""));
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name += "-again"; // anna.ipynb beside a folder anna
            }
            submissions.add(new Submission(name, paths));
        });
        return submissions;
    }

    private static String group(String file, Path child) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            return file;
        }
        return Platform.ALL.stream()
                .flatMap(platform -> platform.learnerOf(file).stream())
                .findFirst()
                .orElse(file);
    }

    /** Which of {@code count} parts it belongs to, from 1; the same whatever else lies in the folder. */
    int shard(int count) {
        return (int) (checksum() % count) + 1;
    }

    /** What its files are called: its name, as far as every file system takes it. */
    String fileName() {
        String safe = name.replaceAll("[^\\p{L}\\p{N} ._@+-]", "_");
        if (safe.equals(name) && safe.length() <= LONGEST_NAME && !safe.endsWith(".") && !safe.endsWith(" ")) {
            return safe;
        }
        String cut = safe.substring(0, Math.min(safe.length(), LONGEST_NAME)).strip();
        return cut + "-" + Long.toHexString(checksum());
    }

    private long checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
