package check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import worker.Answer;
import worker.AnswerException;
import worker.Dispatch;

/** A mistake is named if the answer equals it on general inputs too, and never otherwise. */
class DiagnosisTest {
    private static final List<Mistake<DoubleUnaryOperator>> MISTAKES = List.of(
            new Mistake<>("doubled", x -> 2 * x),
            new Mistake<>("cubed", x -> x * x * x),
            new Mistake<>("throws", x -> {
                throw new IllegalArgumentException("no " + Math.round(x));
            }),
            new Mistake<>("cubed but for ones", x -> x == 1 ? 7 : x * x * x));

    private static final Law<DoubleUnaryOperator> LAW = law(MISTAKES, 2, 9);

    private static final Law<DoubleUnaryOperator> TWO = law(MISTAKES, 2, 2);
    private static final Law<DoubleUnaryOperator> ONE = law(MISTAKES, 1, 1);

    private static final Law<DoubleUnaryOperator> BIG =
            law(List.of(new Mistake<>("overflows", x -> x > 900 ? Double.NaN : x * x)), 1000, 1009);

    private static Law<DoubleUnaryOperator> law(List<Mistake<DoubleUnaryOperator>> mistakes, int least, int most) {
        return new Law<>(x -> x * x, mistakes, draw -> {
            int x = draw.size(least, most);
            return new Call<>("x=" + x, answer -> answer.applyAsDouble(x));
        });
    }

    @Test
    void aMistakeIsNamedWhereItGivesTheSame() {
        assertEquals("doubled", told(x -> x + x, LAW));
        assertEquals("", told(x -> x + x + 1, LAW));
        assertEquals("overflows", told(x -> x > 1000 - 1 ? Double.NaN : x * x, LAW, BIG));
    }

    @Test
    void whatSpecialInputsMakeEqualIsNotNamed() {
        DoubleUnaryOperator plusOne = x -> x + 1; // on ones this equals doubling
        assertEquals("", told(plusOne, LAW, ONE));
        assertEquals("", told(plusOne, LAW, ONE, TWO));
    }

    @Test
    void anotherValueOnSpecialInputsIsAnotherMistake() {
        assertEquals("cubed but for ones", told(x -> x == 1 ? 7 : Math.pow(x, 3), LAW, ONE));
        assertEquals("", told(x -> x == 1 ? 8 : Math.pow(x, 3), LAW, ONE));
    }

    @Test
    void anExceptionOnSpecialInputsSaysNothing() {
        assertEquals("cubed", told(x -> 6 / (int) (x - 1) < 0 ? 0 : Math.pow(x, 3), LAW, ONE));
    }

    @Test
    void anExceptionIsNamedByItsKindAndWords() {
        assertEquals("throws", told(x -> thrown(new IllegalArgumentException("no " + (int) x)), LAW));
        assertEquals("", told(x -> thrown(new IllegalArgumentException("not " + (int) x)), LAW));
        assertEquals("", told(x -> thrown(new IllegalStateException("no " + (int) x)), LAW));
    }

    private static double thrown(RuntimeException thrown) {
        throw thrown;
    }

    /** Asks the laws one after another, as a task's checks do, and returns the mistake that is named at the end. */
    @SafeVarargs
    private static String told(DoubleUnaryOperator answer, Law<DoubleUnaryOperator>... laws) {
        Trial<DoubleUnaryOperator> trial = new Trial<>(DoubleUnaryOperator.class, caller(answer), 1);
        trial.begin(laws[0], Map.of());
        for (Law<DoubleUnaryOperator> law : laws) {
            try {
                trial.obeys(law);
            } catch (WrongAnswer | AnswerException wrong) {
                assertEquals("", wrong instanceof WrongAnswer one ? one.mistake() : "");
            }
        }
        return trial.mistake().orElse("");
    }

    private static Caller caller(DoubleUnaryOperator answer) {
        return (Method method, Object... arguments) -> Dispatch.call(new Answer(answer, List.of()), method, arguments);
    }
}
