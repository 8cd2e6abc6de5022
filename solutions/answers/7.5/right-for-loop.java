import contract.GreedyWriter;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyGreedyWriter implements GreedyWriter {
    @Override
    public int[] write(
            INDArray v, INDArray E, INDArray Wx, INDArray Wh, INDArray b, INDArray Wo, INDArray bo, int end, int most) {
        List<Integer> tokens = new ArrayList<>();
        INDArray x = v;
        INDArray h = Nd4j.zeros(1, Wh.size(0));
        for (int t = 0; t < most; t++) {
            h = Transforms.tanh(x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            int token = h.mmul(Wo).addRowVector(bo).argMax(1).getInt(0);
            if (token == end) {
                break;
            }
            tokens.add(token);
            x = E.getRow(token, true);
        }
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }
}
