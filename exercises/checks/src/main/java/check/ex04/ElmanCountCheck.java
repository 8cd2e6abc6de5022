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
                "You count the weights once per step: all T steps share the same ones.",
                (T, D, H, C) -> T * (D * H + H * H + H + H * C + C));
        mistake(
                "layer-times-steps",
                "You count the recurrent layer's weights once per step: all T steps share the same ones.",
                (T, D, H, C) -> T * (D * H + H * H + H) + H * C + C);
        mistake(
                "wh-each-step",
                "You count Wh once per step: all T steps share the same one.",
                (T, D, H, C) -> D * H + T * H * H + H + H * C + C);
        mistake(
                "no-biases",
                "You forgot both biases: b has H numbers, bo has C.",
                (T, D, H, C) -> D * H + H * H + H * C);
        mistake("no-bias", "You forgot the bias b, which has H numbers.", (T, D, H, C) -> D * H + H * H + H * C + C);
        mistake(
                "no-output-bias",
                "You forgot the bias bo, which has C numbers.",
                (T, D, H, C) -> D * H + H * H + H + H * C);
        mistake(
                "no-output",
                "You forgot the output layer: Wo has H·C numbers, bo has C.",
                (T, D, H, C) -> D * H + H * H + H);
        mistake("no-recurrence", "You forgot Wh: it has H·H numbers.", (T, D, H, C) -> D * H + H + H * C + C);
        mistake(
                "wh-as-vector",
                "You count H numbers for Wh: it joins every unit to every unit, so it has H·H.",
                (T, D, H, C) -> D * H + H + H + H * C + C);
        mistake(
                "two-biases",
                "You count two biases for the recurrent layer: it has one, b.",
                (T, D, H, C) -> D * H + H * H + 2 * H + H * C + C);
        mistake(
                "output-from-inputs",
                "You count D·C numbers for Wo: it joins the H units to the C classes, so it has H·C.",
                (T, D, H, C) -> D * H + H * H + H + D * C + C);
        mistake("no-input-weights", "You forgot Wx: it has D·H numbers.", (T, D, H, C) -> H * H + H + H * C + C);
        mistake("no-output-weights", "You forgot Wo: it has H·C numbers.", (T, D, H, C) -> D * H + H * H + H + C);
        mistake(
                "biases-each-step",
                "You count the biases once per step: all T steps share the same ones.",
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
