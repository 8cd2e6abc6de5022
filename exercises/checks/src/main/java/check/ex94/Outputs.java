package check.ex94;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What a cell gave for each step of each sequence, [T,N,O], compared to the bit. */
final class Outputs {
    private final float[] numbers;
    private final int batch;
    private final int columns;
    private final int steps;

    Outputs(INDArray given) {
        numbers = flat(given);
        steps = (int) given.size(0);
        batch = (int) given.size(1);
        columns = (int) given.size(2);
    }

    static float[] flat(INDArray given) {
        return given.dup('c').data().asFloat();
    }

    int steps() {
        return steps;
    }

    /** The first step at which something is not a number, or infinite. */
    OptionalInt notANumber() {
        return IntStream.range(0, numbers.length)
                .filter(i -> !Float.isFinite(numbers[i]))
                .map(i -> i / columns / batch)
                .findFirst();
    }

    /** The first step from {@code from} on, and before {@code to}, at which the first sequences of both differ. */
    OptionalInt differs(Outputs other, int count, int from, int to) {
        return IntStream.range(from, to)
                .filter(t -> IntStream.range(0, count).anyMatch(n -> IntStream.range(0, columns)
                        .anyMatch(c -> Float.floatToIntBits(at(t, n, c)) != Float.floatToIntBits(other.at(t, n, c)))))
                .findFirst();
    }

    float at(int t, int n, int c) {
        return numbers[(t * batch + n) * columns + c];
    }
}
