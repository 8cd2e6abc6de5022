import contract.NormalisedFrames;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyNormalisedFrames implements NormalisedFrames {
    @Override
    public INDArray of(INDArray x, int F) {
        INDArray y = x.dup();
        for (int t = 0; t < F; t++) {
            INDArray row = x.getRow(t);
            double mean = row.meanNumber().doubleValue();
            double deviation = row.stdNumber(false).doubleValue();
            y.putRow(t, row.sub(mean).div(Math.max(deviation, 1e-4)));
        }
        return y;
    }
}
