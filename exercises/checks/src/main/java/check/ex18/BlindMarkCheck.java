package check.ex18;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import check.Verdict;
import contract.BlindMark;
import java.util.List;
import java.util.Locale;
import rnn.data.language.SpelledNumber;
import rnn.decode.Bleu;

/** Task 18.4: judged by the mark and by the distance of the wrong number. */
public final class BlindMarkCheck extends TaskCheck<BlindMark> {
    private static final double HIGH = 0.85;
    private static final long FAR = 300_000;
    private static final BlindMark RIGHT = right -> right < 500_000 ? right + 400_000 : right - 400_000;

    /** For the exercise, and for JUnit. */
    public BlindMarkCheck() {
        super("18.4", "a wrong text with a high mark", BlindMark.class);
        right(RIGHT);
        calls(draw -> call(number(draw)));

        mistake("same", "This is the right number itself: change one of its words.", right -> right);
        mistake(
                "outside",
                "The number must be from 1 to 999,999, so that its words are of the same kind.",
                right -> right + 1_000_000);
        mistake(
                "near",
                "The mark is high, but the number is off by less than 300,000: which word carries most?",
                right -> right % 10 == 9 ? right - 8 : right + 1);
        mistake(
                "short",
                "Words are missing, so the brevity penalty lowers the mark: change a word instead of leaving it out.",
                right -> right % 1000);
        mistake(
                "low",
                "The mark is too low: count the runs that break. A word in the middle is in up to ten runs, one at an"
                        + " end in four.",
                right -> right / 1000 % 10 == 9 ? right - 8000 : right + 1000);

        Law<BlindMark> alike = law(draw -> call(111_111L * draw.size(3, 9)));

        check(0, "385,947, by hand", BlindMarkCheck::example);
        obeys(3, "random numbers");
        obeys(1, "numbers that say each word twice", alike);
    }

    private static void example(Trial<BlindMark> trial) {
        trial.gives(RIGHT_VERDICT, call(385_947));
    }

    private static final Verdict RIGHT_VERDICT = new Verdict("good", "a wrong number with a high mark");

    /** Six digits, nine words: the tens are twenty or more, and no digit is 0. */
    private static long number(Draw draw) {
        return 1000 * part(draw) + part(draw);
    }

    private static long part(Draw draw) {
        return 100L * draw.size(1, 9) + 10L * draw.size(2, 9) + draw.size(1, 9);
    }

    private static Call<BlindMark> call(long right) {
        return new Call<>(
                String.format(Locale.ROOT, "right number %,d", right), answer -> judge(answer.wrong(right), right));
    }

    private static Verdict judge(long wrong, long right) {
        if (wrong == right) {
            return new Verdict("same", "the right number");
        }
        if (wrong < 1 || wrong > 999_999) {
            return new Verdict("outside", String.format(Locale.ROOT, "%,d", wrong));
        }
        int[] written = words(wrong);
        int[] wanted = words(right);
        double mark = Bleu.of(written, wanted).score();
        String what = String.format(Locale.ROOT, "%,d, BLEU %.3f, off by %,d", wrong, mark, Math.abs(wrong - right));
        if (mark < HIGH) {
            return new Verdict(written.length < wanted.length ? "short" : "low", what);
        }
        return Math.abs(wrong - right) < FAR ? new Verdict("near", what) : new Verdict("good", what);
    }

    private static int[] words(long number) {
        List<String> parts = SpelledNumber.of(number, "en").parts();
        return parts.stream().mapToInt(String::hashCode).toArray();
    }
}
