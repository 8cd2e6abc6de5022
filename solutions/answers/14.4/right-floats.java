import contract.CtcGradient;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCtcGradient implements CtcGradient {
    @Override
    public INDArray gradient(INDArray logY, INDArray logAlpha, INDArray logBeta, int[] target) {
        int T = (int) logY.size(0);
        int S = (int) logAlpha.size(1);
        INDArray wanted = Nd4j.zeros(T, (int) logY.size(1));
        double a = logAlpha.getDouble(T - 1, S - 1);
        double b = logAlpha.getDouble(T - 1, S - 2);
        double logP = Math.max(a, b) + Math.log(1 + Math.exp(Math.min(a, b) - Math.max(a, b)));
        for (int t = 0; t < T; t++) {
            for (int s = 0; s < S; s++) {
                int c = s % 2 == 0 ? 0 : target[(s - 1) / 2];
                double gamma = Math.exp(logAlpha.getDouble(t, s) - logP + logBeta.getDouble(t, s));
                wanted.putScalar(t, c, wanted.getDouble(t, c) + gamma);
            }
        }
        return Transforms.exp(logY).castTo(DataType.FLOAT).sub(wanted);
    }
}
