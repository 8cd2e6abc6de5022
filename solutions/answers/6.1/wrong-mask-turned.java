// expects: The mask is [N,T]: like the ids it has a row for each step, [T,N].
import contract.PadSequences;
import contract.PaddedBatch;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPadSequences implements PadSequences {
    @Override
    public PaddedBatch pad(int[][] sequences) {
        int N = sequences.length;
        int T = Arrays.stream(sequences).mapToInt(one -> one.length).max().orElseThrow();
        int[][] ids = new int[T][N];
        INDArray mask = Nd4j.zeros(N, T);
        for (int n = 0; n < N; n++) {
            for (int t = 0; t < sequences[n].length; t++) {
                ids[t][n] = sequences[n][t];
                mask.putScalar(n, t, 1);
            }
        }
        return new PaddedBatch(ids, mask);
    }
}
