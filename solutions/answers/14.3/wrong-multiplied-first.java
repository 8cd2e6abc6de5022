import contract.CtcForward;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCtcForward implements CtcForward {
    @Override
    public INDArray logAlpha(INDArray logY, int[] target) {
        int S = 2 * target.length + 1;
        double[][] alpha = new double[(int) logY.size(0)][S];
        alpha[0][0] = Math.exp(logY.getDouble(0, 0));
        if (S > 1) {
            alpha[0][1] = Math.exp(logY.getDouble(0, target[0]));
        }
        for (int t = 1; t < alpha.length; t++) {
            for (int s = 0; s < S; s++) {
                int symbol = s % 2 == 0 ? 0 : target[s / 2];
                double arriving = alpha[t - 1][s] + (s > 0 ? alpha[t - 1][s - 1] : 0);
                if (s > 1 && symbol != 0 && symbol != target[s / 2 - 1]) {
                    arriving += alpha[t - 1][s - 2];
                }
                alpha[t][s] = arriving * Math.exp(logY.getDouble(t, symbol));
            }
        }
        for (double[] row : alpha) {
            Arrays.setAll(row, s -> Math.log(row[s]));
        }
        return Nd4j.createFromArray(alpha);
    }
}
