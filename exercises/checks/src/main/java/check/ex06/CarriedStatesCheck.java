package check.ex06;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import check.ex04.ElmanStepCheck;
import contract.CarriedStates;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Task 6.5: a state is carried over where the data continue, and nowhere else. */
public final class CarriedStatesCheck extends TaskCheck<CarriedStates> {
    private static final CarriedStates RIGHT = carrying((continues, i) -> continues[i]);

    /** For the exercise, and for JUnit. */
    public CarriedStatesCheck() {
        super("6.5", "mend a reader", CarriedStates.class);
        right(RIGHT);
        calls(draw -> call(draw, false, true, false, false, true, draw.size(0, 1) == 1));

        mistake(
                "as-found",
                "This is the run as you found it: the batch before still changes the answer, even where the data do not continue.",
                carrying((continues, i) -> true));
        mistake(
                "always-anew",
                "Every batch begins anew: a batch that continues starts from the state that the one before left.",
                carrying((continues, i) -> false));
        mistake(
                "way-round",
                "You carry the state where continues is false: it is the other way round.",
                carrying((continues, i) -> !continues[i]));
        mistake(
                "off-by-one",
                "Off by one: continues[i] says whether batch i starts from the state of batch i − 1.",
                carrying((continues, i) -> i > 0 && continues[i - 1]));
        mistake(
                "every-step",
                "You empty the state at every step: empty it only where a batch begins anew.",
                (batches, continues, Wx, Wh, b) -> Arrays.stream(batches)
                        .map(x -> ElmanStepCheck.RIGHT.step(
                                x.slice(x.size(0) - 1), Nd4j.zeros(x.size(1), Wh.size(0)), Wx, Wh, b))
                        .toArray(INDArray[]::new));
        mistake(
                "assigned-zero",
                "h.assign(0) or muli(0) also empties the stored result, which is the same matrix: begin with a new one, Nd4j.zeros.",
                (batches, continues, Wx, Wh, b) -> {
                    INDArray[] last = RIGHT.lastStates(batches, continues, Wx, Wh, b);
                    for (int i = 1; i < last.length; i++) {
                        if (!continues[i]) {
                            last[i - 1] = Nd4j.zerosLike(last[i - 1]);
                        }
                    }
                    return last;
                });
        mistake(
                "next-one",
                "Off by one: continues[i], not continues[i + 1], says whether batch i starts from the state of batch i − 1.",
                carrying((continues, i) -> i + 1 >= continues.length || continues[i + 1]));
        mistake(
                "next-or-anew",
                "Off by one: continues[i], not continues[i + 1], says whether batch i starts from the state of batch i − 1.",
                carrying((continues, i) -> i + 1 < continues.length && continues[i + 1]));
        mistake(
                "past-the-end",
                "Off by one: continues[i], not continues[i + 1], says whether batch i starts from the state of batch i − 1.",
                carrying((continues, i) -> continues[i + 1]));
        mistake(
                "one-matrix",
                "Every place holds the very last state: each batch has its own.",
                (batches, continues, Wx, Wh, b) -> {
                    INDArray[] last = RIGHT.lastStates(batches, continues, Wx, Wh, b);
                    Arrays.fill(last, last[last.length - 1]);
                    return last;
                });
        mistake(
                "first-step-only",
                "These are the states after each batch's first step: return the state after its last.",
                (batches, continues, Wx, Wh, b) -> RIGHT.lastStates(
                        Arrays.stream(batches)
                                .map(x -> x.get(NDArrayIndex.interval(0, 1), NDArrayIndex.all(), NDArrayIndex.all()))
                                .toArray(INDArray[]::new),
                        continues,
                        Wx,
                        Wh,
                        b));
        mistake(
                "emptied-at-each-step",
                "You empty the state at each step of a batch that begins anew: empty it once, before its first step.",
                (batches, continues, Wx, Wh, b) -> {
                    INDArray[] last = new INDArray[batches.length];
                    INDArray h = null;
                    for (int i = 0; i < batches.length; i++) {
                        for (int t = 0; t < batches[i].size(0); t++) {
                            INDArray before = continues[i] ? h : Nd4j.zeros(batches[i].size(1), Wh.size(0));
                            h = ElmanStepCheck.RIGHT.step(batches[i].slice(t), before, Wx, Wh, b);
                        }
                        last[i] = h;
                    }
                    return last;
                });

        Law<CarriedStates> alone = law(draw -> call(draw, false));

        check(0, "three batches worked by hand", CarriedStatesCheck::equalsHandArithmetic);
        obeys(1.5, "batches that continue and batches that do not");
        obeys(1, "one batch alone", alone);
        leavesArgumentsAlone(0.5);
    }

    private static void equalsHandArithmetic(Trial<CarriedStates> trial) {
        INDArray one = Nd4j.createFromArray(new float[][][] {{{1}}});
        INDArray zero = Nd4j.createFromArray(new float[][][] {{{0}}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{1}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{2}});
        INDArray b = Nd4j.createFromArray(new float[] {0});
        // tanh(1) = 0.76159, tanh(2 · 0.76159) = 0.90926, and 0 begun anew
        INDArray[] expected = {
            Nd4j.createFromArray(new float[][] {{0.76159f}}),
            Nd4j.createFromArray(new float[][] {{0.90926f}}),
            Nd4j.createFromArray(new float[][] {{0}})
        };
        INDArray[] batches = {one, zero, zero};
        boolean[] continues = {false, true, false};
        trial.gives(
                expected, new Call<>("T=1, N=1, D=1, H=1", answer -> answer.lastStates(batches, continues, Wx, Wh, b)));
    }

    private interface Carries {
        boolean into(boolean[] continues, int i);
    }

    private static CarriedStates carrying(Carries carries) {
        return (batches, continues, Wx, Wh, b) -> {
            INDArray[] last = new INDArray[batches.length];
            INDArray h = null;
            for (int i = 0; i < batches.length; i++) {
                boolean goesOn = h != null && carries.into(continues, i);
                h = goesOn ? h : Nd4j.zeros(batches[i].size(1), Wh.size(0));
                for (int t = 0; t < batches[i].size(0); t++) {
                    h = ElmanStepCheck.RIGHT.step(batches[i].slice(t), h, Wx, Wh, b);
                }
                last[i] = h;
            }
            return last;
        };
    }

    private static Call<CarriedStates> call(Draw draw, boolean... continues) {
        INDArray[] batches = new INDArray[continues.length];
        for (int i = 0; i < batches.length; i++) {
            batches[i] = draw.normal(draw.size(1, 3), 2, 3);
        }
        INDArray Wx = draw.scaled(0.4, 3, 4);
        INDArray Wh = draw.scaled(0.8, 4, 4);
        INDArray b = draw.scaled(0.5, 4);
        String sizes = batches.length + " batches, continues " + Arrays.toString(continues);
        return new Call<>(sizes, answer -> answer.lastStates(batches, continues, Wx, Wh, b));
    }
}
