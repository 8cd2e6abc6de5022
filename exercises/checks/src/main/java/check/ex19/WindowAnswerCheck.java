package check.ex19;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.WindowAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Task 19.2: the commonest answer of the widest window that came often enough. */
public final class WindowAnswerCheck extends TaskCheck<WindowAnswer> {
    private static final List<String> UNSEEN = List.of("hating", "site", "knot", "thin", "coping", "rigging", "cite");

    /** What differs between the answers: which window, which of its answers. */
    private record Way(int widest, boolean isLeftFirst, String edge, boolean needsItself, Pick pick) {
        Way(Pick pick) {
            this(4, false, "_", false, pick);
        }
    }

    private interface Pick {
        /** Takes an answer out of those of a window, in the order in which they came. */
        String of(List<String> answers);
    }

    /** For the exercise, and for JUnit. */
    public WindowAnswerCheck() {
        super("19.2", "windows that back off", WindowAnswer.class);
        Pick commonest = answers -> commonest(answers, Comparator.naturalOrder());
        right(said(new Way(commonest)));
        calls(WindowAnswerCheck::call);

        mistake(
                "letter-alone",
                "You use the letter alone: look first for the widest window that came often enough.",
                said(new Way(0, false, "_", false, commonest)));
        mistake(
                "left-first",
                "Your windows grow to the left first: window 1 has the letter to the right, window 2 also the one to the left.",
                said(new Way(4, true, "_", false, commonest)));
        mistake(
                "edges",
                "You drop what lies beyond the word: then the window of a last letter looks like one of an inner letter."
                        + " Write _ there.",
                said(new Way(4, false, "", false, commonest)));
        mistake(
                "never-seen",
                "You take the widest window that ever came: it must have come `least` times.",
                (words, gives, word, least) -> said(new Way(commonest)).gives(words, gives, word, 1));
        mistake(
                "letter-too",
                "You demand `least` of the letter alone as well: window 0 is the last resort, however often it came.",
                said(new Way(4, false, "_", true, commonest)));
        mistake(
                "answer-counted",
                "You count how often an answer came: it is the window that must have come `least` times, with any answer.",
                (words, gives, word, least) -> said(new Way(answers -> {
                            String best = commonest(answers, Comparator.naturalOrder());
                            return answers.stream().filter(best::equals).count() < least ? null : best;
                        }))
                        .gives(words, gives, word, least));
        mistake(
                "ties",
                "Where two answers came equally often, take the first in the order of the alphabet.",
                said(new Way(answers -> commonest(answers, Comparator.reverseOrder()))));
        mistake(
                "first-answer",
                "You take the first answer that you find in the window: count them all.",
                said(new Way(answers -> answers.get(0))));

        check(0, "three words by hand", trial -> {
            SpelledSounds known = SpelledSounds.of(List.of("hat HH AE T", "hate HH EY T -", "at AE T"));
            trial.gives("- AE T", call(known, 1, "fat"));
            trial.gives("AE T -", call(known, 1, "ate"));
        });
        obeys(3, "drawn words");
        leavesArgumentsAlone(1);
    }

    private static String commonest(List<String> answers, Comparator<String> order) {
        Map<String, Integer> counts = new TreeMap<>(order);
        answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
        String best = null;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            best = best == null || one.getValue() > counts.get(best) ? one.getKey() : best;
        }
        return best;
    }

    private static WindowAnswer said(Way way) {
        return (words, gives, word, least) -> {
            SpelledSounds known = new SpelledSounds(words, gives);
            List<String> said = new ArrayList<>();
            for (int i = 0; i < word.length(); i++) {
                String answer = null;
                for (int k = way.widest(); k >= 0 && answer == null; k--) {
                    List<String> answers = answers(known, way, window(word, i, k, way), k);
                    boolean often = answers.size() >= (k > 0 || way.needsItself() ? least : 1);
                    answer = often && !answers.isEmpty() ? way.pick().of(answers) : null;
                }
                said.add(answer == null ? fallBack(known, way, word, i) : answer);
            }
            return String.join(" ", said);
        };
    }

    private static String fallBack(SpelledSounds known, Way way, String word, int i) {
        List<String> answers = answers(known, way, word.substring(i, i + 1), 0);
        return answers.isEmpty() || way.needsItself() ? "-" : commonest(answers, Comparator.naturalOrder());
    }

    private static String window(String word, int i, int k, Way way) {
        int more = (k + 1) / 2;
        int fewer = k / 2;
        return way.isLeftFirst()
                ? SpelledSounds.window(word, i, more, fewer, way.edge())
                : SpelledSounds.window(word, i, fewer, more, way.edge());
    }

    private static List<String> answers(SpelledSounds known, Way way, String window, int k) {
        List<String> answers = new ArrayList<>();
        for (int w = 0; w < known.words().length; w++) {
            String word = known.words()[w];
            for (int i = 0; i < word.length(); i++) {
                if (window(word, i, k, way).equals(window)) {
                    answers.add(known.of(w).get(i));
                }
            }
        }
        return answers;
    }

    private static Call<WindowAnswer> call(Draw draw) {
        SpelledSounds known = SpelledSounds.drawn(draw, draw.size(16, 24));
        return call(known, draw.size(2, 3), UNSEEN.toArray(String[]::new));
    }

    private static Call<WindowAnswer> call(SpelledSounds known, int least, String... asked) {
        return new Call<>(
                known.words().length + " words, at least " + least + " times: " + String.join(", ", asked), answer -> {
                    List<String> said = new ArrayList<>();
                    for (String word : asked) {
                        said.add(answer.gives(known.words(), known.gives(), word, least));
                    }
                    return String.join(", ", said);
                });
    }
}
