package check.ex19;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import check.Verdict;
import contract.WidestDoubt;
import java.util.List;
import java.util.Locale;

/** Task 19.4: judged by the two places that the answer points at. */
public final class WidestDoubtCheck extends TaskCheck<WidestDoubt> {
    /** For the exercise, and for JUnit. */
    public WidestDoubtCheck() {
        super("19.4", "two letters in doubt", WidestDoubt.class);
        right((words, gives) -> widest(new SpelledSounds(words, gives)));
        calls(WidestDoubtCheck::call);

        mistake(
                "same-sound",
                "Both places give the same sounds: a window that confuses them does no harm. Compare what the two letters"
                        + " give.");
        mistake("other-letter", "The two places have different letters: even a window of one letter tells them apart.");
        mistake(
                "too-narrow",
                "Your places are in doubt, but others need a wider window still: compare all pairs of places.");
        mistake("one-place", "That is the same place twice.");
        mistake(
                "no-places",
                "Return four numbers from 0: a word, a place in it, another word, a place in it. A place is below the"
                        + " word's length.");

        check(0, "three words by hand", WidestDoubtCheck::byHand);
        obeys(3, "drawn words");
        leavesArgumentsAlone(1);
    }

    private static void byHand(Trial<WidestDoubt> trial) {
        trial.gives(
                new Verdict("right", "the widest doubt"),
                call(SpelledSounds.of(List.of("hat HH AE T", "hate HH EY T -", "at AE T"))));
    }

    /** The largest k for which both windows are equal, or -1 if their letters differ. */
    private static int agree(String one, int i, String other, int j, String edge) {
        int k = -1;
        while (k < one.length() + other.length()
                && SpelledSounds.window(one, i, k + 1, k + 1, edge)
                        .equals(SpelledSounds.window(other, j, k + 1, k + 1, edge))) {
            k++;
        }
        return k;
    }

    private static int[] widest(SpelledSounds known) {
        int[] best = new int[4];
        int most = -1;
        String[] words = known.words();
        for (int a = 0; a < words.length; a++) {
            for (int b = 0; b < words.length; b++) {
                for (int i = 0; i < words[a].length(); i++) {
                    for (int j = 0; j < words[b].length(); j++) {
                        int k = agree(words[a], i, words[b], j, "_");
                        if (k > most && !known.of(a).get(i).equals(known.of(b).get(j))) {
                            best = new int[] {a, i, b, j};
                            most = k;
                        }
                    }
                }
            }
        }
        return best;
    }

    private static boolean isPlace(String[] words, int word, int place) {
        return word >= 0 && word < words.length && place >= 0 && place < words[word].length();
    }

    private static Verdict judge(SpelledSounds known, int... places) {
        String[] words = known.words();
        if (places.length != 4 || !isPlace(words, places[0], places[1]) || !isPlace(words, places[2], places[3])) {
            return new Verdict("no-places", "not two places of these words");
        }
        String one = words[places[0]];
        String other = words[places[2]];
        String said =
                String.format(Locale.ROOT, "letter %d of %s and letter %d of %s", places[1], one, places[3], other);
        if (places[0] == places[2] && places[1] == places[3]) {
            return new Verdict("one-place", said);
        }
        int k = agree(one, places[1], other, places[3], "_");
        if (k < 0) {
            return new Verdict("other-letter", said);
        }
        if (known.of(places[0]).get(places[1]).equals(known.of(places[2]).get(places[3]))) {
            return new Verdict("same-sound", said);
        }
        int[] best = widest(known);
        if (k >= agree(words[best[0]], best[1], words[best[2]], best[3], "_")) {
            return new Verdict("right", "the widest doubt");
        }
        return new Verdict("too-narrow", said);
    }

    private static Call<WidestDoubt> call(Draw draw) {
        return call(SpelledSounds.drawn(draw, draw.size(12, 20)));
    }

    private static Call<WidestDoubt> call(SpelledSounds known) {
        return new Call<>(
                known.words().length + " words", answer -> judge(known, answer.places(known.words(), known.gives())));
    }
}
