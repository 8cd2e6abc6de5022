package check.ex01;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.OneHotEncode;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 1.1: X[t,v] = 1 where character t of the text is character v of the alphabet. */
public final class OneHotEncodeCheck extends TaskCheck<OneHotEncode> {
    private static final OneHotEncode RIGHT = byIds(OneHotEncodeCheck::ids);

    /** For the exercise, and for JUnit. */
    public OneHotEncodeCheck() {
        super("1.1", "text to rows", OneHotEncode.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(4, 6), draw.size(7, 9)));

        mistake(
                "transposed",
                "The result is [V,T]: time comes first, so there is one row for each character of the text.",
                (text, alphabet) -> RIGHT.encode(text, alphabet).transpose());
        mistake(
                "not-cleared",
                "The row is not cleared between two characters: each row must hold a single 1.",
                (text, alphabet) -> Transforms.sign(RIGHT.encode(text, alphabet).cumsum(0)));
        mistake(
                "same-row",
                "All rows are the same array: make a new row for each character.",
                (text, alphabet) -> Nd4j.ones(text.length(), alphabet.length())
                        .mulRowVector(
                                Transforms.sign(RIGHT.encode(text, alphabet).sum(0))));
        mistake(
                "bag",
                "The rows are added up: this gives a bag of characters, and their order is lost.",
                (text, alphabet) -> RIGHT.encode(text, alphabet).sum(0));
        mistake(
                "ids",
                "You return the ids themselves: each character needs a row of zeros with a single 1.",
                (text, alphabet) -> Nd4j.createFromArray(ids(text, alphabet)).castTo(DataType.FLOAT));
        mistake("id-as-value", "You put the id into the row where a 1 belongs.", (text, alphabet) -> RIGHT.encode(
                        text, alphabet)
                .mulColumnVector(Nd4j.createFromArray(ids(text, alphabet)).castTo(DataType.FLOAT)));
        mistake(
                "own-alphabet",
                "You number the characters in the order in which the text uses them: an id is a place in the alphabet.",
                byIds((text, alphabet) -> ids(text, distinct(text))));
        mistake(
                "reversed",
                "The rows are in reverse order.",
                (text, alphabet) ->
                        RIGHT.encode(new StringBuilder(text).reverse().toString(), alphabet));
        mistake(
                "ids-from-one",
                "The ids begin at 1: the first character of the alphabet has id 0, and X has V columns.",
                (text, alphabet) -> RIGHT.encode(text, "\0" + alphabet));
        mistake(
                "ids-from-one-in-v-columns",
                "The ids begin at 1: the first character of the alphabet has id 0, and X has V columns.",
                marked((letter, alphabet) -> alphabet.indexOf(letter) + 1));
        mistake(
                "ids-from-one-put",
                "The ids begin at 1: the first character of the alphabet has id 0, and X has V columns.",
                put((letter, alphabet) -> alphabet.indexOf(letter) + 1));
        mistake(
                "a-to-z-array",
                "You count places from a to z: an id is the character's place in the given alphabet, alphabet.indexOf(…).",
                marked((letter, alphabet) -> letter - 'a'));
        mistake(
                "places-in-a-to-z",
                "You count places from a to z: an id is the character's place in the given alphabet, alphabet.indexOf(…).",
                put((letter, alphabet) -> letter - 'a'));
        mistake(
                "one-line",
                "All rows are joined into one vector: X is a matrix [T,V].",
                (text, alphabet) -> RIGHT.encode(text, alphabet).reshape(-1));
        mistake(
                "last-row-empty",
                "The last row stays empty: t runs from 0 to T − 1.",
                (text, alphabet) -> without(text.length() - 1, text, alphabet));
        mistake(
                "first-row-empty",
                "The first row stays empty: t runs from 0 to T − 1.",
                (text, alphabet) -> without(0, text, alphabet));

        Law<OneHotEncode> one = law(draw -> {
            String alphabet = Letters.alphabet(draw, draw.size(3, 5));
            String text = alphabet.substring(1, 2);
            return new Call<>("T=1, V=" + alphabet.length(), answer -> answer.encode(text, alphabet));
        });

        check(0, "the example worked by hand", OneHotEncodeCheck::equalsHandArithmetic);
        obeys(3, "random texts of several lengths");
        obeys(1, "a text of one character", one);
    }

    private static void equalsHandArithmetic(Trial<OneHotEncode> trial) {
        INDArray expected = Nd4j.createFromArray(new float[][] {{0, 1, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        trial.gives(expected, new Call<>("T=4, V=3", answer -> answer.encode("bobx", "obx")));
    }

    private static OneHotEncode byIds(BiFunction<String, String, int[]> ids) {
        return (text, alphabet) -> Nd4j.eye(alphabet.length()).getRows(ids.apply(text, alphabet));
    }

    private static OneHotEncode marked(ToIntBiFunction<Character, String> place) {
        return (text, alphabet) -> {
            float[][] rows = new float[text.length()][alphabet.length()];
            for (int t = 0; t < text.length(); t++) {
                rows[t][place.applyAsInt(text.charAt(t), alphabet)] = 1;
            }
            return Nd4j.createFromArray(rows);
        };
    }

    private static OneHotEncode put(ToIntBiFunction<Character, String> place) {
        return (text, alphabet) -> {
            INDArray rows = Nd4j.zeros(text.length(), alphabet.length());
            for (int t = 0; t < text.length(); t++) {
                rows.putScalar(t, place.applyAsInt(text.charAt(t), alphabet), 1);
            }
            return rows;
        };
    }

    private static INDArray without(int row, String text, String alphabet) {
        INDArray rows = RIGHT.encode(text, alphabet);
        rows.getRow(row).assign(0);
        return rows;
    }

    private static int[] ids(String text, String alphabet) {
        return text.chars().map(alphabet::indexOf).toArray();
    }

    private static String distinct(String text) {
        return text.chars().distinct().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Call<OneHotEncode> call(Draw draw, int V, int T) {
        String alphabet = Letters.alphabet(draw, V);
        String text = Letters.text(draw, alphabet, T);
        return new Call<>(
                "T=" + T + ", V=" + V + ", text '" + text + "', alphabet '" + alphabet + "'",
                answer -> answer.encode(text, alphabet));
    }
}
