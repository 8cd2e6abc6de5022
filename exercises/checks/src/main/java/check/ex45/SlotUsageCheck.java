package check.ex45;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.SlotUsage;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Task 45.2: writing fills a slot, a free gate empties it. */
public final class SlotUsageCheck extends TaskCheck<SlotUsage> {
    private static final Written WRITTEN = (u, w) -> u + w - u * w;
    private static final SlotUsage RIGHT = of(WRITTEN, SlotUsageCheck::retention);

    private interface Written {
        double of(double u, double w);
    }

    private interface Kept {
        double of(double[][] read, double[] free, int slot);
    }

    /** For the exercise, and for JUnit. */
    public SlotUsageCheck() {
        super("45.2", "filled and set free", SlotUsage.class);
        right(RIGHT);
        calls(SlotUsageCheck::drawn);

        mistake(
                "more-than-full",
                "You add w to u and stop there: a slot that is full cannot become fuller, so subtract u w.",
                of((u, w) -> u + w, SlotUsageCheck::retention));
        mistake(
                "larger-of-both",
                "You take the larger of u and w: both fill the slot, u + w − u w.",
                of(Math::max, SlotUsageCheck::retention));
        mistake(
                "never-written",
                "You leave the writing out: a slot that is written to becomes used.",
                of((u, w) -> u, SlotUsageCheck::retention));
        mistake("never-freed", "You leave ψ out: reading heads set slots free.", of(WRITTEN, (read, free, k) -> 1));
        mistake(
                "freed-without-looking",
                "Your free gates free every slot: only where a head has read, so f times w^r.",
                of(
                        WRITTEN,
                        (read, free, k) -> Arrays.stream(free).map(f -> 1 - f).reduce(1, (a, b) -> a * b)));
        mistake(
                "freed-by-reading",
                "Whatever is read is set free in yours: only as far as the free gate says.",
                of(WRITTEN, (read, free, k) -> Arrays.stream(read)
                        .mapToDouble(w -> 1 - w[k])
                        .reduce(1, (a, b) -> a * b)));
        mistake(
                "kept-for-freed",
                "You multiply by what is set free: ψ is what is not, so 1 − f w^r.",
                of(WRITTEN, (read, free, k) -> IntStream.range(0, free.length)
                        .mapToDouble(r -> free[r] * read[r][k])
                        .reduce(1, (a, b) -> a * b)));
        mistake(
                "summed-heads",
                "You subtract the heads from 1 together: each keeps a share of what the others kept, so multiply.",
                of(
                        WRITTEN,
                        (read, free, k) -> 1
                                - IntStream.range(0, free.length)
                                        .mapToDouble(r -> free[r] * read[r][k])
                                        .sum()));
        mistake(
                "first-head",
                "You look at the first head alone: ψ is a product over all of them.",
                of(WRITTEN, (read, free, k) -> 1 - free[0] * read[0][k]));
        mistake(
                "written-after",
                "You free first and write afterwards: what was just written can be set free in the same step.",
                (u, w, read, free) -> IntStream.range(0, u.length)
                        .mapToDouble(k -> WRITTEN.of(u[k] * retention(read, free, k), w[k]))
                        .toArray());

        check(0, "two slots by hand", SlotUsageCheck::equalsHandArithmetic);
        obeys(3, "random weights and gates");
        leavesArgumentsAlone(1);
    }

    private static SlotUsage of(Written written, Kept kept) {
        return (u, w, read, free) -> IntStream.range(0, u.length)
                .mapToDouble(k -> written.of(u[k], w[k]) * kept.of(read, free, k))
                .toArray();
    }

    private static double retention(double[][] read, double[] free, int slot) {
        return IntStream.range(0, free.length)
                .mapToDouble(r -> 1 - free[r] * read[r][slot])
                .reduce(1, (a, b) -> a * b);
    }

    private static void equalsHandArithmetic(Trial<SlotUsage> trial) {
        trial.gives(
                new double[] {0.6, 0.42},
                call(new double[] {0.2, 0.4}, new double[] {0.5, 0.5}, new double[][] {{0, 1}, {0, 0.4}}, new double[] {
                    0.25, 0.5
                }));
    }

    private static Call<SlotUsage> drawn(Draw draw) {
        int K = draw.size(4, 6);
        int R = draw.size(2, 3);
        double[][] read = IntStream.range(0, R).mapToObj(r -> numbers(draw, K)).toArray(double[][]::new);
        return call(numbers(draw, K), numbers(draw, K), read, numbers(draw, R));
    }

    private static double[] numbers(Draw draw, int count) {
        return IntStream.range(0, count)
                .mapToDouble(k -> draw.size(10, 70) / 100.0)
                .toArray();
    }

    private static Call<SlotUsage> call(double[] u, double[] w, double[][] read, double... free) {
        return new Call<>(
                "K=" + u.length + ", R=" + free.length,
                answer -> answer.usage(
                        u.clone(),
                        w.clone(),
                        Arrays.stream(read).map(double[]::clone).toArray(double[][]::new),
                        free.clone()));
    }
}
