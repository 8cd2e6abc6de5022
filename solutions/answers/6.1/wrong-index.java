// expects: T is one less than the length of the longest sequence: its last step has no row.
import contract.PadSequences;
import contract.PaddedBatch;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPadSequences implements PadSequences {
    @Override
    public PaddedBatch pad(int[][] sequences) {
        int T = Arrays.stream(sequences).mapToInt(one -> one.length).max().getAsInt() - 1;
        int[][] ids = new int[T][sequences.length];
        INDArray mask = Nd4j.zeros(T, sequences.length);
        for (int n = 0; n < sequences.length; n++) {
            for (int t = 0; t < sequences[n].length; t++) {
                ids[t][n] = sequences[n][t];
                mask.putScalar(t, n, 1);
            }
        }
        return new PaddedBatch(ids, mask);
    }
}
