import contract.CtcGradient;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCtcGradient implements CtcGradient {
    @Override
    public INDArray gradient(INDArray logY, INDArray logAlpha, INDArray logBeta, int[] target) {
        INDArray log = logAlpha.add(logBeta);
        double most = log.getRow(0).maxNumber().doubleValue();
        INDArray gamma = Transforms.exp(log.sub(most));
        gamma = gamma.divColumnVector(gamma.sum(true, 1));
        INDArray gradient = Transforms.exp(logY);
        for (int s = 0; s < gamma.columns(); s++) {
            int c = s % 2 == 0 ? 0 : target[s / 2];
            gradient.putColumn(c, gradient.getColumn(c).sub(gamma.getColumn(s)));
        }
        return gradient;
    }
}
