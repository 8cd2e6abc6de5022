// expects: These are 1 for the kept tokens and 0 for the others: return their probabilities.
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
            q.putScalar(i, p.getDouble(i) < border ? 0 : 1);
        }
        return q;
    }
}
