import contract.CtcForward;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCtcForward implements CtcForward {
    @Override
    public INDArray logAlpha(INDArray logY, int[] target) {
        int S = 2 * target.length + 1;
        double[][] log = new double[(int) logY.size(0)][S];
        double[] share = new double[S];
        double scale = 0;
        for (int t = 0; t < log.length; t++) {
            double[] next = new double[S];
            for (int s = 0; s < S; s++) {
                int symbol = s % 2 == 0 ? 0 : target[s / 2];
                double arriving = t == 0 ? (s < 2 ? 1 : 0) : share[s] + (s > 0 ? share[s - 1] : 0);
                if (t > 0 && s > 1 && symbol != 0 && symbol != target[s / 2 - 1]) {
                    arriving += share[s - 2];
                }
                next[s] = arriving * Math.exp(logY.getDouble(t, symbol));
            }
            double sum = Arrays.stream(next).sum();
            scale += Math.log(sum);
            for (int s = 0; s < S; s++) {
                share[s] = next[s] / sum;
                log[t][s] = Math.log(share[s]) + scale;
            }
        }
        return Nd4j.createFromArray(log);
    }
}
