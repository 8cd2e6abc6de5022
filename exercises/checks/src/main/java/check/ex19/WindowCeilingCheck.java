package check.ex19;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import contract.WindowCeiling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Task 19.3: of each window the letters that give its commonest answer. */
public final class WindowCeilingCheck extends TaskCheck<WindowCeiling> {
    /** What a window adds, given how often each of its answers came. */
    private interface Counted {
        double of(Map<String, Integer> answers);
    }

    /** For the exercise, and for JUnit. */
    public WindowCeilingCheck() {
        super("19.3", "the best that a window can do", WindowCeiling.class);
        right((words, gives, k) -> share(words, gives, k, k, "_", WindowCeilingCheck::most));
        calls(draw -> call(draw, draw.size(1, 2)));

        mistake(
                "average",
                "You average over the windows: a window that came often has more letters, so add up letters.",
                (words, gives, k) -> average(words, gives, k));
        mistake(
                "unanimous",
                "You count only windows with one answer. In the others the commonest answer is right now and then, too.",
                (words, gives, k) -> share(words, gives, k, k, "_", its -> its.size() == 1 ? most(its) : 0));
        mistake(
                "one-each",
                "You count one letter for each window: all that give its commonest answer are right.",
                (words, gives, k) -> share(words, gives, k, k, "_", its -> 1));
        mistake(
                "right-side",
                "Your windows look to the right only: they have k letters on each side.",
                (words, gives, k) -> share(words, gives, 0, k, "_", WindowCeilingCheck::most));
        mistake(
                "edges",
                "You drop what lies beyond the word: then hat at the end of a word looks like hat at its beginning. Write _"
                        + " there.",
                (words, gives, k) -> share(words, gives, k, k, "", WindowCeilingCheck::most));
        mistake(
                "silent-left-out",
                "You leave out the letters that give no sound: to be silent is an answer, too.",
                (words, gives, k) -> {
                    double all = String.join(" ", gives).split(" ", -1).length;
                    double sounding = String.join(" ", gives)
                            .replace(" -", "")
                            .replace("- ", "")
                            .split(" ", -1)
                            .length;
                    return share(words, gives, k, k, "_", its -> {
                                Map<String, Integer> heard = new TreeMap<>(its);
                                heard.remove("-");
                                return heard.isEmpty() ? 0 : most(heard);
                            })
                            * all
                            / sounding;
                });
        Law<WindowCeiling> narrow = special(draw -> call(draw, 0));
        mistake(
                narrow,
                "never-zero",
                "With k = 0 the window is the letter alone.",
                (words, gives, k) ->
                        share(words, gives, Math.max(1, k), Math.max(1, k), "_", WindowCeilingCheck::most));

        check(0, "three words by hand", trial -> {
            SpelledSounds known = SpelledSounds.of(List.of("hat HH AE T", "hate HH EY T -", "at AE T"));
            trial.gives(8 / 9.0, call(known, 1));
            trial.gives(1.0, call(known, 2));
        });
        obeys(2, "drawn words");
        obeys(1, "the letter alone", narrow);
        leavesArgumentsAlone(1);
    }

    private static double most(Map<String, Integer> answers) {
        return answers.values().stream().mapToInt(count -> count).max().orElse(0);
    }

    private static Map<String, Map<String, Integer>> counted(
            String[] words, String[] gives, int left, int right, String edge) {
        SpelledSounds known = new SpelledSounds(words, gives);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (int w = 0; w < words.length; w++) {
            for (int i = 0; i < words[w].length(); i++) {
                counts.computeIfAbsent(SpelledSounds.window(words[w], i, left, right, edge), window -> new TreeMap<>())
                        .merge(known.of(w).get(i), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static double share(String[] words, String[] gives, int left, int right, String edge, Counted counted) {
        double letters = Arrays.stream(words).mapToInt(String::length).sum();
        return counted(words, gives, left, right, edge).values().stream()
                        .mapToDouble(counted::of)
                        .sum()
                / letters;
    }

    private static double average(String[] words, String[] gives, int k) {
        return counted(words, gives, k, k, "_").values().stream()
                .mapToDouble(its -> most(its)
                        / its.values().stream().mapToInt(count -> count).sum())
                .average()
                .orElse(0);
    }

    private static Call<WindowCeiling> call(Draw draw, int k) {
        return call(SpelledSounds.drawn(draw, draw.size(20, 30)), k);
    }

    private static Call<WindowCeiling> call(SpelledSounds known, int k) {
        return new Call<>(
                known.words().length + " words, k=" + k, answer -> answer.share(known.words(), known.gives(), k));
    }
}
