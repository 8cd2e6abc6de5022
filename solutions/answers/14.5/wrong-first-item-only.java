// expects: Every item is read from the logits of the first one: item n has row n.
import contract.GreedyLabels;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyGreedyLabels implements GreedyLabels {
    @Override
    public int[][] labels(INDArray logits, int[] lengths) {
        int[][] labels = new int[lengths.length][];
        for (int n = 0; n < lengths.length; n++) {
            List<Integer> said = new ArrayList<>();
            int before = 0;
            for (int t = 0; t < lengths[n]; t++) {
                int symbol = Nd4j.argMax(logits.slice(t).getRow(0)).getInt(0);
                if (symbol != 0 && symbol != before) {
                    said.add(symbol);
                }
                before = symbol;
            }
            labels[n] = said.stream().mapToInt(i -> i).toArray();
        }
        return labels;
    }
}
