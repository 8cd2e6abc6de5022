package check.ex21;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.StemsApart;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Task 21.3: whole stems to the test, the first ones first. */
public final class StemsApartCheck extends TaskCheck<StemsApart> {
    private static final List<String> STEMS = List.of("horr", "deli", "hors", "hope", "delu", "glad", "hopp", "glan");
    private static final List<String> ENDINGS = List.of("ght", "ing", "ed", "s", "ful", "ly", "y");
    private static final StemsApart RIGHT = (words, least) -> heldOut(4, words, least);

    /** For the exercise, and for JUnit. */
    public StemsApartCheck() {
        super("21.3", "stems apart", StemsApart.class);
        right(RIGHT);
        calls(StemsApartCheck::call);

        mistake(
                "by-word",
                "The test begins a stem and leaves the rest of it to the training: hold out all words of a stem,"
                        + " wherever they stand.",
                (words, least) -> IntStream.range(0, least).toArray());
        mistake(
                "first-stem-alone",
                "You hold out one stem: go on with the next until there are words enough.",
                (words, least) -> heldOut(4, words, Math.min(1, least)));
        mistake(
                "stems-counted",
                "You count stems: the test needs that many words.",
                (words, least) -> places(4, words, firstStems(4, words, least)));
        mistake(
                "training-side",
                "These are the places of the training words: return those that are held out.",
                (words, least) -> {
                    Set<Integer> held =
                            Arrays.stream(RIGHT.heldOut(words, least)).boxed().collect(Collectors.toSet());
                    return IntStream.range(0, words.length)
                            .filter(i -> !held.contains(i))
                            .toArray();
                });
        mistake(
                "three-letters",
                "Your stems have three letters: take four.",
                (words, least) -> heldOut(3, words, least));
        mistake(
                "by-stem",
                "The places are in the order of their stems: return them in rising order.",
                (words, least) -> firstEnough(words, least).stream()
                        .flatMapToInt(stem -> Arrays.stream(places(4, words, Set.of(stem))))
                        .toArray());
        mistake(
                "sorted-stems",
                "You take the stems in the order of the alphabet: take them in the order in which they first appear.",
                (words, least) -> {
                    Set<String> held = new HashSet<>();
                    for (String stem : Arrays.stream(words)
                            .map(word -> stem(4, word))
                            .sorted()
                            .distinct()
                            .toList()) {
                        if (places(4, words, held).length < least) {
                            held.add(stem);
                        }
                    }
                    return places(4, words, held);
                });
        mistake("last-ones", "You hold out the last stems: begin with the first.", (words, least) -> {
            Set<String> held = new HashSet<>();
            for (int i = words.length - 1; i >= 0 && places(4, words, held).length < least; i--) {
                held.add(stem(4, words[i]));
            }
            return places(4, words, held);
        });

        Law<StemsApart> shortWords = special(draw -> {
            String[] words = {"fun", "funny", "joy", "joyful", "funnily", "sad", "sadly"};
            int least = draw.size(1, 3);
            return call(least, words);
        });
        mistake(
                shortWords,
                "short-words",
                "A word may have fewer than four letters: then all of it is its stem.",
                (words, least) -> words[0].substring(0, 4).isEmpty() ? new int[0] : RIGHT.heldOut(words, least));
        Law<StemsApart> edges = special(draw -> {
            String[] words = words(draw);
            return new Call<>("no word, and all words", answer ->
                    new int[][] {answer.heldOut(words.clone(), 0), answer.heldOut(words.clone(), words.length)});
        });

        mistake(
                edges,
                "one-stem-more",
                "You hold out a stem too many: stop once the test has as many words as it needs.",
                (words, least) -> heldOut(4, words, least + 1));

        check(0, "five words by hand", StemsApartCheck::equalsHandExample);
        obeys(2, "random words");
        obeys(1, "words shorter than a stem", shortWords);
        obeys(1, "a test of no word, and of all", edges);
    }

    private static void equalsHandExample(Trial<StemsApart> trial) {
        String[] words = {"delight", "horror", "delights", "horrors", "fun"};
        trial.gives(new int[] {0, 2}, call(2, words));
        trial.gives(new int[] {0, 1, 2, 3}, call(3, words));
    }

    private static String stem(int letters, String word) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static int[] heldOut(int letters, String[] words, int least) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> sizes.merge(stem(letters, word), 1, Integer::sum));
        Set<String> held = new HashSet<>();
        int count = 0;
        for (Map.Entry<String, Integer> stem : sizes.entrySet()) {
            if (count < least) {
                held.add(stem.getKey());
                count += stem.getValue();
            }
        }
        return places(letters, words, held);
    }

    private static List<String> firstEnough(String[] words, int least) {
        return Arrays.stream(RIGHT.heldOut(words, least))
                .mapToObj(i -> stem(4, words[i]))
                .distinct()
                .toList();
    }

    private static Set<String> firstStems(int letters, String[] words, int count) {
        return Arrays.stream(words)
                .map(word -> stem(letters, word))
                .distinct()
                .limit(count)
                .collect(Collectors.toSet());
    }

    private static int[] places(int letters, String[] words, Set<String> held) {
        return IntStream.range(0, words.length)
                .filter(i -> held.contains(stem(letters, words[i])))
                .toArray();
    }

    /** Each stem comes with several endings, in mixed order; any stem shares three letters with another. */
    private static String[] words(Draw draw) {
        int turn = draw.size(0, STEMS.size() - 1);
        return IntStream.range(0, 20)
                .mapToObj(i -> STEMS.get((turn + (i < 4 ? i : 7 * i)) % STEMS.size())
                        + ENDINGS.get((turn + i / 3) % ENDINGS.size())
                        + (i % 2 == 0 ? "" : "n"))
                .distinct()
                .toArray(String[]::new);
    }

    private static Call<StemsApart> call(Draw draw) {
        return call(draw.size(5, 9), words(draw));
    }

    private static Call<StemsApart> call(int least, String... words) {
        return new Call<>(
                "at least " + least + " of " + String.join(" ", words), answer -> answer.heldOut(words.clone(), least));
    }
}
