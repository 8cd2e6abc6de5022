package check.ex92;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.TranslationMemory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rnn.decode.ErrorRate;

/** Task 92.3: the target of the nearest source. */
public final class TranslationMemoryCheck extends TaskCheck<TranslationMemory> {
    static final TranslationMemory RIGHT = by(TranslationMemoryCheck::edits);

    /** For the exercise, and for JUnit. */
    public TranslationMemoryCheck() {
        super("92.3", "a rival that remembers", TranslationMemory.class);
        right(RIGHT);
        calls(TranslationMemoryCheck::call);

        mistake(
                "source",
                "You return the nearest source: return its target.",
                (sources, targets, asked) -> RIGHT.answer(sources, sources, asked));
        mistake(
                "copy",
                "You return the text that was asked: return the target of the nearest source.",
                (sources, targets, asked) -> asked.clone());
        mistake(
                "last",
                "You take the last of several sources that are equally near: take the first.",
                (sources, targets, asked) -> RIGHT.answer(reversed(sources), reversed(targets), asked));
        mistake("farthest", "You take the source that is farthest away.", by((one, other) -> -edits(one, other)));
        mistake(
                "relative",
                "You divide the edits by a length: count them alone.",
                by((one, other) -> edits(one, other) / Math.max(one.length(), other.length())));
        mistake(
                "no-replacement",
                "A character that is replaced is one edit, and not two: a deletion and an insertion.",
                by((one, other) -> one.length() + other.length() - 2 * common(one, other)));
        mistake(
                "place-by-place",
                "You compare place by place, so a missing character makes all that follow wrong: insertions and deletions"
                        + " are edits, too.",
                by(TranslationMemoryCheck::hamming));
        mistake(
                "beginning",
                "You compare how the texts begin: count the edits of the whole texts.",
                by((one, other) -> -prefix(one, other)));
        mistake(
                "length",
                "You compare lengths: count the edits.",
                by((one, other) -> Math.abs(one.length() - other.length())));
        mistake(
                "backwards",
                "The answers are in the wrong order: the first answer belongs to the first text that was asked.",
                (sources, targets, asked) -> reversed(RIGHT.answer(sources, targets, asked)));
        mistake(
                "targets-compared",
                "You compare the text with the targets: compare it with the sources.",
                (sources, targets, asked) -> RIGHT.answer(targets, targets, asked));

        mistake(
                "exact-alone",
                "You answer a source that the memory knows, and no other.",
                (sources, targets, asked) -> Arrays.stream(asked)
                        .map(text -> Arrays.asList(sources).contains(text)
                                ? RIGHT.answer(sources, targets, new String[] {text})[0]
                                : "")
                        .toArray(String[]::new));
        Law<TranslationMemory> known = special(TranslationMemoryCheck::known);
        mistake(
                known,
                "small-letters",
                "You compare in small letters: for the memory a capital is another character.",
                (sources, targets, asked) -> RIGHT.answer(small(sources), targets, small(asked)));
        mistake(
                known,
                "last-of-twins",
                "A source that stands there twice has two targets: give the first one's.",
                (sources, targets, asked) -> RIGHT.answer(sources, lastOfTwins(sources, targets), asked));

        check(0, "three pairs by hand", TranslationMemoryCheck::byHand);
        obeys(2, "drawn pairs");
        obeys(1, "capitals, and a source that is there twice", known);
        leavesArgumentsAlone(1);
    }

    private static void byHand(Trial<TranslationMemory> trial) {
        String[] sources = {"9 am", "9 pm", "10 am"};
        String[] targets = {"09:00", "21:00", "10:00"};
        trial.gives(
                new String[] {"09:00", "21:00"},
                new Call<>("3 pairs", answer -> answer.answer(sources, targets, new String[] {"8 am", "10pm"})));
    }

    private static TranslationMemory by(ToDoubleBiFunction<String, String> distance) {
        return (sources, targets, asked) -> Arrays.stream(asked)
                .map(text -> {
                    int best = 0;
                    for (int i = 1; i < sources.length; i++) {
                        if (distance.applyAsDouble(sources[i], text) < distance.applyAsDouble(sources[best], text)) {
                            best = i;
                        }
                    }
                    return targets[best];
                })
                .toArray(String[]::new);
    }

    private static double edits(String one, String other) {
        return ErrorRate.ofLabels(one.chars().toArray(), other.chars().toArray())
                .errors();
    }

    /** The length of the longest common subsequence. */
    private static int common(String one, String other) {
        int[][] length = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                length[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.length()][other.length()];
    }

    private static int hamming(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        long same = IntStream.range(0, shorter)
                .filter(i -> one.charAt(i) == other.charAt(i))
                .count();
        return (int) (Math.max(one.length(), other.length()) - same);
    }

    private static int prefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String[] reversed(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> texts[texts.length - 1 - i])
                .toArray(String[]::new);
    }

    private static String[] lastOfTwins(String[] sources, String... targets) {
        return Arrays.stream(sources)
                .map(source -> targets[Arrays.asList(sources).lastIndexOf(source)])
                .toArray(String[]::new);
    }

    private static String[] small(String... texts) {
        return Arrays.stream(texts).map(text -> text.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    /** Texts of a, b and c, of many lengths, so that every wrong distance has another nearest source. */
    private static Call<TranslationMemory> call(Draw draw) {
        return call(draw.size(12, 16), draw.size(6, 8), draw, "abc");
    }

    /** The same, with sources that come again with another target, and some in capitals. */
    private static Call<TranslationMemory> known(Draw draw) {
        String[] sources = {"ab", "AB", "ba", "ab", "Ab", "bb", "BB"};
        String[] targets = IntStream.range(0, sources.length)
                .mapToObj(i -> "t" + (i + draw.size(1, 9) * 10))
                .toArray(String[]::new);
        List<String> asked = List.of("ab", "AB", "bb", "bA", "BB", "Ab", "bbb");
        int turn = draw.size(0, 2);
        String[] some = asked.subList(turn, turn + 5).toArray(String[]::new);
        return new Call<>(
                "7 pairs, some of them alike", answer -> answer.answer(sources.clone(), targets.clone(), some.clone()));
    }

    private static Call<TranslationMemory> call(int pairs, int questions, Draw draw, String letters) {
        String[] sources = texts(pairs, draw, letters);
        String[] targets = IntStream.range(0, pairs)
                .mapToObj(i -> "c" + i + text(draw, letters))
                .toArray(String[]::new);
        String[] asked = texts(questions, draw, letters);
        return new Call<>(pairs + " pairs, " + questions + " texts", answer -> answer.answer(sources, targets, asked));
    }

    private static String[] texts(int count, Draw draw, String letters) {
        return Stream.generate(() -> text(draw, letters))
                .distinct()
                .limit(count)
                .toArray(String[]::new);
    }

    private static String text(Draw draw, String letters) {
        int length = draw.size(1, 9);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(draw.size(0, letters.length() - 1)));
        }
        return text.toString();
    }
}
