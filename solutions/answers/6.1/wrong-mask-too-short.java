// expects: The mask ends one step too early: it is 1 up to a sequence's last step.
import contract.PadSequences;
import contract.PaddedBatch;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPadSequences implements PadSequences {
    @Override
    public PaddedBatch pad(int[][] sequences) {
        int T = Arrays.stream(sequences).mapToInt(one -> one.length).max().orElseThrow();
        int[][] ids = new int[T][sequences.length];
        INDArray mask = Nd4j.zeros(T, sequences.length);
        for (int n = 0; n < sequences.length; n++) {
            int[] one = sequences[n];
            for (int t = 0; t < one.length; t++) {
                ids[t][n] = one[t];
                mask.putScalar(t, n, t < one.length - 1 ? 1 : 0);
            }
        }
        return new PaddedBatch(ids, mask);
    }
}
