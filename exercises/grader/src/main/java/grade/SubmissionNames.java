package grade;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import worker.PlainText;

/**
 * Gives each submission a name and a file name that no other has. The name that one learner chooses changes nobody
 * else's: if two have the same name, both are marked, and a name that looks like a marked one is marked as well.
 */
final class SubmissionNames {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(ipynb(?:\\.txt|\\.json)?|zip)$");
    private static final Pattern MADE = Pattern.compile("(?s).*-[0-9a-f]{8}");

    /** Names that Windows reserves for devices. */
    private static final Pattern DEVICE = Pattern.compile("(?is)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    /** In UTF-16 units, each of which takes at most three bytes; a file system takes 255 bytes, with the ending. */
    private static final int LONGEST = 60;

    private final Map<String, List<Path>> groups;
    private final boolean isCaseBlind;

    /** Prepares for submissions, each under a key, which is a name or ends with a slash and a hash. */
    SubmissionNames(Map<String, List<Path>> groups, boolean isCaseBlind) {
        this.groups = groups;
        this.isCaseBlind = isCaseBlind;
    }

    /** All submissions, by name. */
    List<Submission> submissions() {
        Map<String, String> wished = new LinkedHashMap<>();
        groups.keySet().forEach(key -> wished.put(key, name(key)));
        Map<String, String> names = distinct(wished, UnaryOperator.identity(), this::marked);
        Map<String, String> files = new LinkedHashMap<>();
        names.forEach((key, name) -> files.put(key, fileName(name)));
        Map<String, String> distinct =
                distinct(files, this::folded, (key, round) -> made(names.get(key), hash(key + round)));
        List<Submission> submissions = new ArrayList<>();
        names.forEach((key, name) -> submissions.add(
                new Submission(name, distinct.get(key), groups.get(key), remarks(wished.get(key), name))));
        submissions.sort(Comparator.comparing(Submission::name));
        return submissions;
    }

    /** Grants the wished names; submissions that wish for the same name get other names, until no two are alike. */
    private static Map<String, String> distinct(
            Map<String, String> wished, UnaryOperator<String> fold, BiFunction<String, Integer, String> other) {
        Map<String, String> given = new LinkedHashMap<>(wished);
        for (int round = 0; ; round++) {
            Map<String, Integer> count = new HashMap<>();
            given.values().forEach(name -> count.merge(fold.apply(name), 1, Integer::sum));
            if (count.size() == given.size()) {
                return given;
            }
            int now = round;
            given.replaceAll((key, name) -> count.get(fold.apply(name)) > 1 ? other.apply(key, now) : name);
        }
    }

    private static String name(String key) {
        int hash = key.lastIndexOf('/');
        String file = hash < 0 ? key : key.substring(0, hash);
        return PlainText.text(ENDING.matcher(file).replaceFirst(""));
    }

    /** First marks it by what it is, {@code anna (zip)} beside {@code anna (folder)}, then by a hash of its bytes. */
    private String marked(String key, int round) {
        Path path = groups.get(key).get(0);
        var ending = ENDING.matcher(path.getFileName().toString());
        String kind = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? "folder"
                : ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "file";
        return name(key) + " (" + kind + (round == 0 ? "" : " " + hash(key + (round == 1 ? "" : round))) + ")";
    }

    /** The name of a submission's files: its own name, as far as every file system takes it. */
    static String fileName(String name) {
        boolean isPlain = safe(name).equals(name)
                && name.length() <= LONGEST
                && !name.isBlank()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !DEVICE.matcher(name).matches()
                && !MADE.matcher(name).matches();
        return isPlain ? name : made(name, Hash.hex(name.getBytes(StandardCharsets.UTF_8), 4));
    }

    private static String made(String name, String hash) {
        String safe = safe(name);
        int end = Math.min(safe.length(), LONGEST);
        boolean isPairCut = end < safe.length() && Character.isHighSurrogate(safe.charAt(end - 1));
        return safe.substring(0, isPairCut ? end - 1 : end).strip() + "-" + hash;
    }

    private static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ._@+-]", "_");
    }

    private String folded(String name) {
        return isCaseBlind ? Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT) : name;
    }

    private static String hash(String salted) {
        return Hash.hex(salted.getBytes(StandardCharsets.UTF_8), 4);
    }

    private static List<String> remarks(String wished, String name) {
        return wished.equals(name)
                ? List.of()
                : List.of("another submission is called " + wished + " as well, so this one is " + name);
    }
}
