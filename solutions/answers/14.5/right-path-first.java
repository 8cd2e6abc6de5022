import contract.GreedyLabels;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyGreedyLabels implements GreedyLabels {
    @Override
    public int[][] labels(INDArray logits, int[] lengths) {
        int[][] labels = new int[lengths.length][];
        for (int n = 0; n < lengths.length; n++) {
            int item = n;
            int[] path = IntStream.range(0, lengths[n])
                    .map(t -> Nd4j.argMax(logits.slice(t).getRow(item)).getInt(0))
                    .toArray();
            labels[n] = IntStream.range(0, path.length)
                    .filter(t -> path[t] != 0 && (t == 0 || path[t - 1] != path[t]))
                    .map(t -> path[t])
                    .toArray();
        }
        return labels;
    }
}
