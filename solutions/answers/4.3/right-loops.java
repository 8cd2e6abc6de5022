import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray h, INDArray Wo, INDArray bo) {
        INDArray a = h.mmul(Wo).addRowVector(bo);
        for (int n = 0; n < a.rows(); n++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < a.columns(); k++) {
                max = Math.max(max, a.getDouble(n, k));
            }
            double sum = 0;
            for (int k = 0; k < a.columns(); k++) {
                sum += Math.exp(a.getDouble(n, k) - max);
            }
            for (int k = 0; k < a.columns(); k++) {
                a.putScalar(n, k, Math.exp(a.getDouble(n, k) - max) / sum);
            }
        }
        return a;
    }
}
