// expects: The k kept tokens are equally likely in your answer: they keep their proportions.
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
        return q.div(q.sumNumber());
    }
}
