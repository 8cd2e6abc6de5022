// expects: An index passes the end: T is the length of the longest sequence, and sequence n has sequences[n].length steps, no more.
import contract.PadSequences;
import contract.PaddedBatch;
import org.nd4j.linalg.factory.Nd4j;

class MyPadSequences implements PadSequences {
    @Override
    public PaddedBatch pad(int[][] sequences) {
        int N = sequences.length;
        int T = sequences[0].length;
        int[][] ids = new int[T][N];
        float[][] mask = new float[T][N];
        for (int n = 0; n < N; n++) {
            for (int t = 0; t < sequences[n].length; t++) {
                ids[t][n] = sequences[n][t];
                mask[t][n] = 1;
            }
        }
        return new PaddedBatch(ids, Nd4j.createFromArray(mask));
    }
}
