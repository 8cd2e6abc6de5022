// expects: The minus is missing: a logarithm of a probability is negative, a surprise is not.
import contract.CrossEntropy;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyCrossEntropy implements CrossEntropy {
    @Override
    public double loss(INDArray z, int[] targets) {
        double sum = 0;
        for (int n = 0; n < targets.length; n++) {
            double[] row = z.getRow(n).toDoubleVector();
            double most = Arrays.stream(row).max().getAsDouble();
            double log = most + Math.log(Arrays.stream(row).map(v -> Math.exp(v - most)).sum());
            sum += row[targets[n]] - log;
        }
        return sum / targets.length;
    }
}
