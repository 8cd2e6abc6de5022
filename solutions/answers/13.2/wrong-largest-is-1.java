// expects: You divide by the largest probability: divide by the sum of what is left.
import contract.TopK;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTopK implements TopK {
    @Override
    public INDArray keep(INDArray p, int k) {
        double[] sorted = p.toDoubleVector();
        java.util.Arrays.sort(sorted);
        double border = sorted[sorted.length - Math.min(k, sorted.length)];
        INDArray q = p.dup();
        for (int i = 0; i < q.length(); i++) {
            if (p.getDouble(i) < border) {
                q.putScalar(i, 0);
            }
        }
        return q.div(q.maxNumber());
    }
}
