// expects: The vector goes in again at every step: it is the first input, and later ones are the rows of E alone.
import contract.GreedyWriter;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyGreedyWriter implements GreedyWriter {
    @Override
    public int[] write(
            INDArray v, INDArray E, INDArray Wx, INDArray Wh, INDArray b, INDArray Vo, INDArray c, int end, int most) {
        List<Integer> tokens = new ArrayList<>();
        INDArray x = v;
        INDArray h = Nd4j.zeros(1, Wh.size(0));
        while (tokens.size() < most) {
            h = Transforms.tanh(x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            int token = h.mmul(Vo).addRowVector(c).argMax(1).getInt(0);
            if (token == end) {
                break;
            }
            tokens.add(token);
            x = E.getRow(token, true).add(v);
        }
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }
}
