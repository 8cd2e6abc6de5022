import contract.GreedyLabels;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyGreedyLabels implements GreedyLabels {
    @Override
    public int[][] labels(INDArray logits, int[] lengths) {
        int[][] labels = new int[lengths.length][];
        for (int n = 0; n < lengths.length; n++) {
            int[] said = new int[lengths[n]];
            int count = 0;
            int before = -1;
            for (int t = 0; t < lengths[n]; t++) {
                int best = 0;
                for (int c = 1; c < logits.size(2); c++) {
                    best = logits.getDouble(t, n, c) > logits.getDouble(t, n, best) ? c : best;
                }
                if (best != before && best != 0) {
                    said[count++] = best;
                }
                before = best;
            }
            labels[n] = Arrays.copyOf(said, count);
        }
        return labels;
    }
}
