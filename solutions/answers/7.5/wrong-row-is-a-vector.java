// expects: E.getRow(token) is a vector [D]: E.getRow(token, true) keeps it a row [1,D], which a product needs.
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
            x = E.getRow(token);
        }
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }
}
