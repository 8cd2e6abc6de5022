import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        INDArray z = s.mmul(Vo).addRowVector(c);
        for (int n = 0; n < z.rows(); n++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < z.columns(); k++) {
                max = Math.max(max, z.getDouble(n, k));
            }
            double sum = 0;
            for (int k = 0; k < z.columns(); k++) {
                sum += Math.exp(z.getDouble(n, k) - max);
            }
            for (int k = 0; k < z.columns(); k++) {
                z.putScalar(n, k, Math.exp(z.getDouble(n, k) - max) / sum);
            }
        }
        return z;
    }
}
