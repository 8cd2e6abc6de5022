package check.ex06;

import check.Draw;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Masks of padded batches, and numbers for their padding, which must not matter. */
final class Batch {
    private Batch() {}

    /** A mask [T,N]: the first sequence has all T steps, the others are shorter. */
    static INDArray mask(Draw draw, int T, int N) {
        INDArray mask = Nd4j.zeros(T, N);
        for (int n = 0; n < N; n++) {
            int length = n == 0 ? T : draw.size(1, T - 1);
            for (int t = 0; t < length; t++) {
                mask.putScalar(t, n, 1);
            }
        }
        return mask;
    }

    /** The same numbers, with others in the padding. */
    static INDArray with(INDArray numbers, INDArray mask, double inPadding) {
        INDArray padded = numbers.dup();
        for (int i = 0; i < padded.length(); i++) {
            if (mask.getDouble(i) == 0) {
                padded.putScalar(i, inPadding);
            }
        }
        return padded;
    }
}
