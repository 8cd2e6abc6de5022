package check.ex04;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.ChangeNoticer;
import contract.ElmanNetwork;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException;

/** Task 4.5: judged by what the network says after each letter of drawn texts, whatever its weights. */
public final class ChangeNoticerCheck extends TaskCheck<ChangeNoticer> {
    private static final int MOST_UNITS = 8;

    /** So large that tanh is 0 or ±1 to the last digit of a float. */
    private static final float K = 20;

    /** Outputs that differ by less are a draw: two units at +1 and −1 seldom cancel to the last digit. */
    private static final double DRAW = 0.02;

    /** Units: it is an a, it is a b, a b after an a, an a after a b. The last two need both of their sources. */
    private static final float[][] WX = {{K, 0, 0, K}, {0, K, K, 0}};

    private static final float[][] WH = {{0, 0, K, 0}, {0, 0, 0, K}, {0, 0, 0, 0}, {0, 0, 0, 0}};
    private static final float[] B = {0, 0, -1.5f * K, -1.5f * K};

    private static final ChangeNoticer RIGHT = network(WX, WH, B, new float[] {0, 0, 1, 1}, 1);

    /** For the exercise, and for JUnit. */
    public ChangeNoticerCheck() {
        super("4.5", "notice a change, by hand", ChangeNoticer.class);
        right(RIGHT);
        calls(draw -> call(text(draw, draw.size(8, 16))));

        mistake(
                "b-after-a-unnoticed",
                "It notices an a after a b, but not a b after an a: no single unit can tell both, so each kind of change needs its own.",
                network(WX, WH, B, new float[] {0, 0, 0, 1}, 0));
        mistake(
                "a-after-b-unnoticed",
                "It notices a b after an a, but not an a after a b: no single unit can tell both, so each kind of change needs its own.",
                network(WX, WH, B, new float[] {0, 0, 1, 0}, 0));
        mistake(
                "first-letter",
                "It says changed at the first letter, before which there was none. What does a unit hold that has heard nothing yet, and for which letter do you take that?",
                network(
                        WX,
                        new float[][] {{0, 0, 0, -K}, {0, 0, -K, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}},
                        new float[] {0, 0, -0.5f * K, -0.5f * K},
                        new float[] {0, 0, 1, 1},
                        1));
        mistake(
                "b-is-a-change",
                "It says changed at every b: it tells which letter this is. What in the state says which letter was before?",
                network(WX, WH, B, new float[] {0, 1, 0, 0}, -0.5f));
        mistake(
                "a-is-a-change",
                "It says changed at every a: it tells which letter this is. What in the state says which letter was before?",
                network(WX, WH, B, new float[] {1, 0, 0, 0}, -0.5f));
        mistake(
                "opposite",
                "It says the opposite: column 0 of Wo and bo is same, column 1 is changed.",
                network(WX, WH, B, new float[] {0, 0, -1, -1}, -1));
        mistake(
                "late",
                "It notices every change one letter late: compare the new letter, which comes through Wx, with the state.",
                late());
        mistake(
                "undecided",
                "At a change it is undecided: both outputs are about equal. Which values do the units have there, and what must bo add?",
                network(WX, WH, B, new float[] {0, 0, 1, 1}, 0));
        mistake(
                "always-same",
                "It says same at every letter. Work one step out by hand: which units are above 0 at a b after an a, and what does the output make of them?",
                network(WX, WH, B, new float[] {0, 0, 1, 1}, -1));
        mistake(
                "always-changed",
                "It says changed at every letter: the bias of a unit that notices must be so low that one of its two signs alone does not lift it above 0.",
                network(WX, WH, B, new float[] {0, 0, 1, 1}, 3));

        check(0, "the text a a b b a", ChangeNoticerCheck::noticesTheExample);
        obeys(3, "drawn texts of a and b");
    }

    private static void noticesTheExample(Trial<ChangeNoticer> trial) {
        trial.gives("- - ! - !", call("aabba"));
    }

    /** A network whose first output stays 0, so the second alone decides. */
    private static ChangeNoticer network(float[][] Wx, float[][] Wh, float[] b, float[] changed, float bias) {
        INDArray Wo = Nd4j.zeros(changed.length, 2);
        Wo.putColumn(1, Nd4j.createFromArray(changed));
        return () -> new ElmanNetwork(
                Nd4j.createFromArray(Wx),
                Nd4j.createFromArray(Wh),
                Nd4j.createFromArray(b),
                Wo,
                Nd4j.createFromArray(0, bias));
    }

    /** Two more units, for the letters before the last; the changes are found among the four memories. */
    private static ChangeNoticer late() {
        float[][] Wx = {{K, 0, 0, 0, 0, 0}, {0, K, 0, 0, 0, 0}};
        float[][] Wh = new float[6][6];
        Wh[0] = new float[] {0, 0, 0, K, K, 0};
        Wh[1] = new float[] {0, 0, K, 0, 0, K};
        Wh[4][2] = K;
        Wh[5][3] = K;
        float[] b = {0, 0, -1.5f * K, -1.5f * K, 0, 0};
        return network(Wx, Wh, b, new float[] {0, 0, 1, 1, 0, 0}, 1);
    }

    private static String text(Draw draw, int length) {
        return Stream.generate(() -> draw.size(0, 1) == 0 ? "a" : "b")
                .limit(length)
                .collect(Collectors.joining());
    }

    private static Call<ChangeNoticer> call(String text) {
        String shown = String.join(" ", text.split(""));
        return new Call<>("text " + shown, answer -> said(answer.weights(), text));
    }

    /** What the network says: - for same, ! for changed, ? where both are about equally likely. */
    private static String said(ElmanNetwork net, String text) {
        int H = units(net);
        INDArray h = Nd4j.zeros(1, H);
        StringBuilder said = new StringBuilder();
        for (int t = 0; t < text.length(); t++) {
            boolean isA = text.charAt(t) == 'a';
            INDArray x = Nd4j.createFromArray(new float[][] {{isA ? 1 : 0, isA ? 0 : 1}});
            h = ElmanStepCheck.RIGHT.step(
                    x, h, floats(net.Wx()), floats(net.Wh()), floats(net.b().reshape(H)));
            INDArray a = h.mmul(floats(net.Wo())).addRowVector(floats(net.bo().reshape(2)));
            double more = a.getDouble(0, 1) - a.getDouble(0, 0);
            said.append(more > DRAW ? " !" : more < -DRAW ? " -" : " ?");
        }
        return said.substring(1);
    }

    /** Weights written as double[][] are just as right. */
    private static INDArray floats(INDArray numbers) {
        return numbers.castTo(DataType.FLOAT);
    }

    private static int units(ElmanNetwork net) {
        long H = net.Wh().size(0);
        boolean fits = Arrays.equals(net.Wx().shape(), new long[] {2, H})
                && Arrays.equals(net.Wh().shape(), new long[] {H, H})
                && net.b().length() == H
                && Arrays.equals(net.Wo().shape(), new long[] {H, 2})
                && net.bo().length() == 2;
        if (!fits || H > MOST_UNITS) {
            throw new AnswerException(
                    AnswerException.Kind.FAILED,
                    "The weights have the shapes "
                            + Stream.of(net.Wx(), net.Wh(), net.b(), net.Wo(), net.bo())
                                    .map(one -> Arrays.toString(one.shape()))
                                    .collect(Collectors.joining(", "))
                            + ": they must be Wx [2,H], Wh [H,H], b [H], Wo [H,2] and bo [2], with H from 1 to "
                            + MOST_UNITS + ".");
        }
        return (int) H;
    }
}
