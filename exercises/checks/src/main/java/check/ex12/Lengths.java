package check.ex12;

import check.Draw;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Batches whose sequences differ in length. */
final class Lengths {
    private Lengths() {}

    /** N lengths from 2 to T: the first is short and the last has no padding, so every batch has both. */
    static int[] draw(Draw draw, int T, int N) {
        return IntStream.range(0, N)
                .map(n -> n == 0 ? 2 : n == N - 1 ? T : draw.size(2, T))
                .toArray();
    }

    /** The steps of one sequence, [T,D]. */
    static INDArray sequence(INDArray x, int n) {
        INDArray rows = Nd4j.create(x.size(0), x.size(2));
        for (int t = 0; t < x.size(0); t++) {
            rows.putRow(t, x.slice(t).getRow(n));
        }
        return rows;
    }

    /** The batch with zeros in its padding. */
    static INDArray withoutPadding(INDArray x, int... lengths) {
        INDArray real = x.dup();
        for (int n = 0; n < lengths.length; n++) {
            for (int t = lengths[n]; t < x.size(0); t++) {
                real.slice(t).getRow(n).assign(0);
            }
        }
        return real;
    }
}
