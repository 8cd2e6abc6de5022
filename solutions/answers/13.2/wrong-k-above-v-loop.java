// expects: Where k is larger than V there is no k-th probability, and an index lies outside the array: all tokens stay.
import contract.TopK;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTopK implements TopK {
    @Override
    public INDArray keep(INDArray p, int k) {
        double[] sorted = p.toDoubleVector();
        java.util.Arrays.sort(sorted);
        double border = 1;
        for (int i = 0; i < k; i++) {
            border = Math.min(border, descending(sorted)[i]);
        }
        INDArray q = p.dup();
        for (int i = 0; i < q.length(); i++) {
            if (p.getDouble(i) < border) {
                q.putScalar(i, 0);
            }
        }
        return q.div(q.sumNumber());
    }

    private static double[] descending(double[] sorted) {
        double[] falling = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            falling[i] = sorted[sorted.length - 1 - i];
        }
        return falling;
    }
}
