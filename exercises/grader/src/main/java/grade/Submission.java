package grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What one learner handed in.
 *
 * @param name the learner, by the name of the file or folder; no two are the same
 * @param fileName the name of the files of its result and its reports; no two are the same
 * @param paths a notebook, a zip, or a folder with these at any depth; several files if a platform gave them one name
 * @param remarks what an instructor should know about its name
 */
record Submission(String name, String fileName, List<Path> paths, List<String> remarks) {
    /** Every submission in the folder, by name. A file that is not a notebook counts as well: it must get its row. */
    static List<Submission> in(Path folder) throws IOException {
        return in(folder, false);
    }

    /**
     * Every submission in a folder.
     *
     * @param isCaseBlind whether, where the results go, names that differ only in capitals are the same
     */
    static List<Submission> in(Path folder, boolean isCaseBlind) throws IOException {
        Map<String, List<Path>> groups = new TreeMap<>();
        for (Path child : children(folder)) {
            if (!isLitter(child)) {
                groups.computeIfAbsent(group(child), one -> new ArrayList<>()).add(child);
            }
        }
        return new SubmissionNames(groups, isCaseBlind).submissions();
    }

    /** What lies in the folder and looks like a submission, but is not one. */
    static List<String> leftOut(Path folder) throws IOException {
        return children(folder).stream()
                .filter(child ->
                        isLitter(child) && !child.getFileName().toString().startsWith("."))
                .map(child -> child.getFileName().toString())
                .toList();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static boolean isLitter(Path child) {
        String file = child.getFileName().toString();
        boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
        return Litter.is(file) || (!isFolder && Litter.isPage(file));
    }

    /** All files that a platform gave to one learner, or else a single file, which is known by its bytes. */
    private static String group(Path child) {
        String file = child.getFileName().toString();
        Optional<String> learner = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : Platform.ALL.stream()
                        .flatMap(platform -> platform.learnerOf(file).stream())
                        .findFirst();
        return learner.orElseGet(() -> file + "/" + Hash.hex(bytes(child), 16));
    }

    /** The bytes of a file's name; in an address each byte stands for itself. */
    static byte[] bytes(Path file) {
        String address = file.toUri().getRawPath();
        return address.substring(address.lastIndexOf('/', address.length() - 2) + 1)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Which of {@code count} parts it belongs to, from 1, whatever else lies in the folder. */
    int shard(int count) {
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() % count) + 1;
    }
}
