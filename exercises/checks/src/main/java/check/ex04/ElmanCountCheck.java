package check.ex04;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.ElmanCount;

/** Task 4.4: D·H + H·H + H + H·C + C, whatever T. */
public final class ElmanCountCheck extends TaskCheck<ElmanCount> {
    private static final ElmanCount RIGHT = (T, D, H, C) -> D * H + H * H + H + H * C + C;

    /** For the exercise, and for JUnit. */
    public ElmanCountCheck() {
        super("4.4", "counting the weights", ElmanCount.class);
        right(RIGHT);
        calls(draw -> call(draw.size(3, 9), draw.size(2, 9), draw.size(10, 30), draw.size(31, 60)));

        mistake(
                "times-steps",
                "The weights are counted once a step: all T steps share the same ones.",
                (T, D, H, C) -> T * (D * H + H * H + H + H * C + C));
        mistake(
                "layer-times-steps",
                "The recurrent layer's weights are counted once a step: all T steps share the same ones.",
                (T, D, H, C) -> T * (D * H + H * H + H) + H * C + C);
        mistake(
                "wh-each-step",
                "Wh is counted once a step: all T steps share the same one.",
                (T, D, H, C) -> D * H + T * H * H + H + H * C + C);
        mistake(
                "no-biases",
                "Both biases are forgotten: b has H numbers, c has C.",
                (T, D, H, C) -> D * H + H * H + H * C);
        mistake("no-bias", "The bias b, H numbers, is forgotten.", (T, D, H, C) -> D * H + H * H + H * C + C);
        mistake("no-output-bias", "The bias c, C numbers, is forgotten.", (T, D, H, C) -> D * H + H * H + H + H * C);
        mistake(
                "no-output",
                "The output layer is forgotten: Vo has H·C numbers, c has C.",
                (T, D, H, C) -> D * H + H * H + H);
        mistake("no-recurrence", "Wh is forgotten: it has H·H numbers.", (T, D, H, C) -> D * H + H + H * C + C);
        mistake(
                "wh-as-vector",
                "Wh is counted as H numbers: it joins every unit to every unit, H·H.",
                (T, D, H, C) -> D * H + H + H + H * C + C);
        mistake(
                "two-biases",
                "The recurrent layer has one bias, b, not two.",
                (T, D, H, C) -> D * H + H * H + 2 * H + H * C + C);
        mistake(
                "output-from-inputs",
                "Vo is counted as D·C: it joins the H units to the C classes, H·C.",
                (T, D, H, C) -> D * H + H * H + H + D * C + C);
        mistake("no-input-weights", "Wx is forgotten: it has D·H numbers.", (T, D, H, C) -> H * H + H + H * C + C);
        mistake("no-output-weights", "Vo is forgotten: it has H·C numbers.", (T, D, H, C) -> D * H + H * H + H + C);
        mistake(
                "biases-each-step",
                "The biases are counted once a step: all T steps share the same ones.",
                (T, D, H, C) -> D * H + H * H + T * H + H * C + T * C);

        check(0, "the example counted by hand", ElmanCountCheck::equalsHandCount);
        obeys(2, "networks of several sizes");
    }

    private static void equalsHandCount(Trial<ElmanCount> trial) {
        trial.gives(34, call(5, 2, 3, 4)); // 6 + 9 + 3 + 12 + 4
    }

    private static Call<ElmanCount> call(int T, int D, int H, int C) {
        return new Call<>("T=" + T + ", D=" + D + ", H=" + H + ", C=" + C, answer -> answer.parameters(T, D, H, C));
    }
}
