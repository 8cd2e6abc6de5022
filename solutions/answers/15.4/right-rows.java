import contract.NormalisedFrames;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyNormalisedFrames implements NormalisedFrames {
    @Override
    public INDArray of(INDArray x, int F) {
        double[][] rows = x.toDoubleMatrix();
        float[][] result = new float[rows.length][rows[0].length];
        for (int d = 0; d < rows[0].length; d++) {
            double sum = 0;
            for (int t = 0; t < F; t++) {
                sum += rows[t][d];
            }
            double squares = 0;
            for (int t = 0; t < F; t++) {
                squares += Math.pow(rows[t][d] - sum / F, 2);
            }
            for (int t = 0; t < F; t++) {
                result[t][d] = (float) ((rows[t][d] - sum / F) / Math.max(1e-4, Math.sqrt(squares / F)));
            }
        }
        return Nd4j.createFromArray(result);
    }
}
