// expects: Where k is larger than V there is no k-th probability, and an index lies outside the array: all tokens stay.
import contract.TopK;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTopK implements TopK {
    @Override
    public INDArray keep(INDArray p, int k) {
        double[] sorted = p.toDoubleVector();
        java.util.Arrays.sort(sorted);
        double border = sorted[sorted.length - k];
        INDArray q = p.dup();
        for (int i = 0; i < q.length(); i++) {
            if (p.getDouble(i) < border) {
                q.putScalar(i, 0);
            }
        }
        return q.div(q.sumNumber());
    }
}
