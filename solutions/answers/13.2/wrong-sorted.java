// expects: The probabilities are sorted: each belongs at its token's own place.
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
            q.putScalar(i, i < k && i < sorted.length ? sorted[sorted.length - 1 - i] : 0);
        }
        return q.div(q.sumNumber());
    }
}
