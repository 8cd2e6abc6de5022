package check.ex12;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.DeepCount;

/** Task 12.5: 2 (D H + H² + H), then 2 (2H H + H² + H) for each further layer, and 2H C + C. */
public final class DeepCountCheck extends TaskCheck<DeepCount> {
    private static final DeepCount RIGHT =
            (D, H, C, layers) -> 2 * reader(D, H) + (layers - 1) * 2 * reader(2 * H, H) + 2 * H * C + C;

    /** For the exercise, and for JUnit. */
    public DeepCountCheck() {
        super("12.5", "counting a deep network", DeepCount.class);
        right(RIGHT);
        calls(draw -> call(draw.size(30, 60), draw.size(5, 9), draw.size(11, 29), draw.size(3, 5)));

        mistake(
                "reads-h",
                "The upper layers read H numbers in your count: they read both readers below, 2H.",
                (D, H, C, layers) -> 2 * reader(D, H) + (layers - 1) * 2 * reader(H, H) + 2 * H * C + C);
        mistake(
                "reads-d",
                "Every layer reads D numbers in your count: only the lowest does, and the others read 2H.",
                (D, H, C, layers) -> layers * 2 * reader(D, H) + 2 * H * C + C);
        mistake(
                "one-reader",
                "Each layer has one reader in your count: it has two, each with its own weights.",
                (D, H, C, layers) -> reader(D, H) + (layers - 1) * reader(2 * H, H) + 2 * H * C + C);
        mistake(
                "one-direction",
                "Your layers have only one direction: each has two readers, and the next one reads both.",
                (D, H, C, layers) -> reader(D, H) + (layers - 1) * reader(H, H) + H * C + C);
        mistake(
                "output-h",
                "The output reads H numbers in your count: it reads both readers of the highest layer, 2H.",
                (D, H, C, layers) -> 2 * reader(D, H) + (layers - 1) * 2 * reader(2 * H, H) + H * C + C);
        mistake(
                "output-reads-all",
                "The output reads every layer in your count: it reads only the highest.",
                (D, H, C, layers) -> 2 * reader(D, H) + (layers - 1) * 2 * reader(2 * H, H) + layers * 2 * H * C + C);
        mistake(
                "upper-shared",
                "The upper layers share one set of weights in your count: each has its own.",
                (D, H, C, layers) -> 2 * reader(D, H) + Math.min(1, layers - 1) * 2 * reader(2 * H, H) + 2 * H * C + C);
        mistake(
                "no-output",
                "You forgot the output layer: Wo has 2H·C numbers, bo has C.",
                (D, H, C, layers) -> 2 * reader(D, H) + (layers - 1) * 2 * reader(2 * H, H));
        mistake(
                "no-biases",
                "You forgot the readers' biases: each reader has H.",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers) - layers * 2 * H);
        mistake(
                "wide-state",
                "The state of an upper reader has H units: Wh is [H,H], not [2H,2H].",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers) + (layers - 1) * 2 * 3 * H * H);
        mistake(
                "no-output-bias",
                "You forgot the output's bias bo: it has C numbers.",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers) - C);
        mistake(
                "one-layer-more",
                "There is one pair of readers too many in your count.",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers + 1));
        mistake(
                "no-recurrence",
                "You forgot the weights of the state, Wh: each reader has H².",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers) - layers * 2 * H * H);
        mistake(
                "one-bias-a-pair",
                "Each pair shares one bias in your count: every reader has its own, H numbers.",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers) - layers * H);
        mistake(
                "one-wh-a-pair",
                "Each pair shares one Wh in your count: every reader has its own, H² numbers.",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers) - layers * H * H);
        mistake(
                "bias-twice",
                "Every reader has two biases in your count: it has one, H numbers.",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers) + layers * 2 * H);
        mistake(
                "output-each-reader",
                "The output has two biases in your count: it has one, C numbers.",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, layers) + C);
        mistake(
                "growing-input",
                "The inputs grow from layer to layer in your count: each pair reads only the pair below it, 2H.",
                (D, H, C, layers) -> {
                    int sum = 2 * H * C + C;
                    for (int layer = 0; layer < layers; layer++) {
                        sum += 2 * reader(D + layer * 2 * H, H);
                    }
                    return sum;
                });
        mistake(
                "inputs-halved",
                "You count only the lowest layer: add the layers above it.",
                (D, H, C, layers) -> RIGHT.parameters(D, H, C, 1));

        Law<DeepCount> oneLayer = law(draw -> call(draw.size(30, 60), draw.size(5, 9), draw.size(11, 29), 1));

        check(0, "the example counted by hand", DeepCountCheck::equalsHandCount);
        obeys(2, "networks of several sizes");
        obeys(1, "a single layer", oneLayer);
    }

    private static void equalsHandCount(Trial<DeepCount> trial) {
        trial.gives(62, call(3, 2, 2, 2)); // 2 (6 + 4 + 2) + 2 (8 + 4 + 2) + 8 + 2
    }

    private static int reader(int inputs, int H) {
        return inputs * H + H * H + H;
    }

    private static Call<DeepCount> call(int D, int H, int C, int layers) {
        return new Call<>(
                "D=" + D + ", H=" + H + ", C=" + C + ", layers=" + layers,
                answer -> answer.parameters(D, H, C, layers));
    }
}
