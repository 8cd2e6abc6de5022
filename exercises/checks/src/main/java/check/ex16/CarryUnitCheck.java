package check.ex16;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.CarryUnit;
import contract.CarryWeights;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.factory.Nd4j;

/** Task 16.3: judged by the sums that the network writes, whatever its weights. */
public final class CarryUnitCheck extends TaskCheck<CarryUnit> {
    /** So steep that the unit is 0 or 1 to the fourth decimal, half a figure away from its threshold. */
    private static final float STEEP = 20;

    private static final CarryUnit RIGHT = () -> new CarryWeights(
            Nd4j.createFromArray(new float[][] {{STEEP}, {STEEP}}),
            Nd4j.createFromArray(new float[][] {{STEEP}}),
            Nd4j.createFromArray(-9.5f * STEEP),
            Nd4j.createFromArray(new float[][] {{1}, {1}}),
            Nd4j.createFromArray(new float[][] {{1}, {-10}}));

    /** For the exercise, and for JUnit. */
    public CarryUnitCheck() {
        super("16.3", "a unit that carries", CarryUnit.class);
        right(RIGHT);
        calls(CarryUnitCheck::drawn);

        mistake(
                "carries-too-soon",
                "A column that does not carry needs an h near 0: what must the weighted sum be at a total of 9?");
        mistake(
                "carry-not-counted",
                "A column that carries only because of the carry that came in needs an h near 1: does the old h count in"
                        + " the weighted sum?");
        mistake(
                "carries-too-late",
                "A column that carries needs an h near 1: what must the weighted sum be at a total of 10?");
        mistake("carry-not-added", "The unit is right: does the carry that came in count in the figure?");
        mistake("ten-stays", "The unit is right: what does a column that carries take away from its figure?");

        check(0, "57 + 168", trial -> trial.gives(Column.right(3), call(new int[] {7, 5, 0}, 8, 6, 1)));
        obeys(2, "two numbers of twenty figures");
        obeys(2, "a carry that runs through sixty columns", law(draw -> running(draw.size(1, 9))));
    }

    private static Call<CarryUnit> drawn(Draw draw) {
        int[] first = IntStream.generate(() -> draw.size(0, 9)).limit(20).toArray();
        int[] second = IntStream.generate(() -> draw.size(1, 9)).limit(20).toArray();
        first[0] = 10 - second[0]; // a total of 10, then one of 9 and a carry, then one of 9 alone
        first[1] = 9 - second[1];
        first[2] = 0;
        second[2] = 0;
        first[3] = 9 - second[3];
        return call(Arrays.copyOf(first, 21), Arrays.copyOf(second, 21));
    }

    /** 99…9 and a single figure: every column after the first carries only because of the one before. */
    private static Call<CarryUnit> running(int figure) {
        int[] first = new int[61];
        int[] second = new int[61];
        Arrays.fill(first, 0, 60, 9);
        second[0] = figure;
        return call(first, second);
    }

    private static Call<CarryUnit> call(int[] first, int... second) {
        return new Call<>(first.length + " columns", answer -> Column.sum(answer.weights(), first, second));
    }
}
