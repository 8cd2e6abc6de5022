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
        while (tokens.size() < most) {
            h = Transforms.tanh(x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            double[] p = Transforms.softmax(h.mmul(Wo).addRowVector(bo)).toDoubleVector();
            int token = 0;
            for (int k = 1; k < p.length; k++) {
                token = p[k] > p[token] ? k : token;
            }
            if (token == end) {
                break;
            }
            tokens.add(token);
            x = E.getRow(token, true);
        }
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }
}
