import contract.PadSequences;
import contract.PaddedBatch;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPadSequences implements PadSequences {
    @Override
    public PaddedBatch pad(int[][] sequences) {
        int T = Arrays.stream(sequences).mapToInt(one -> one.length).max().getAsInt();
        int[][] ids = new int[T][sequences.length];
        INDArray mask = Nd4j.zeros(T, sequences.length);
        for (int t = 0; t < T; t++) {
            for (int n = 0; n < sequences.length; n++) {
                boolean real = t < sequences[n].length;
                ids[t][n] = real ? sequences[n][t] : 0;
                mask.putScalar(t, n, real ? 1 : 0);
            }
        }
        return new PaddedBatch(ids, mask);
    }
}
