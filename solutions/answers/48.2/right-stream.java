import contract.ClockMask;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyClockMask implements ClockMask {
    @Override
    public INDArray mask(int size, int[] periods) {
        int[] units = IntStream.range(0, size * periods.length).map(i -> periods[i / size]).toArray();
        double[][] M = Arrays.stream(units)
                .mapToObj(from -> Arrays.stream(units).mapToDouble(to -> from >= to ? 1 : 0).toArray())
                .toArray(double[][]::new);
        return Nd4j.createFromArray(M);
    }
}
