// expects: Only the kept tokens are in the result: each stays at its own place, and the others get 0, [V].
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
        float[] few = new float[Math.min(k, sorted.length)];
        int next = 0;
        for (int i = 0; i < p.length(); i++) {
            if (p.getDouble(i) >= border) {
                few[next++] = p.getFloat(i);
            }
        }
        INDArray result = org.nd4j.linalg.factory.Nd4j.createFromArray(few);
        return result.div(result.sumNumber());
    }
}
