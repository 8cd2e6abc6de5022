import contract.NormalisedFrames;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

class MyNormalisedFrames implements NormalisedFrames {
    @Override
    public INDArray of(INDArray x, int F) {
        INDArray y = x.dup();
        for (int d = 0; d < x.columns(); d++) {
            INDArray column = x.getColumn(d).get(NDArrayIndex.interval(0, F));
            double mean = column.meanNumber().doubleValue();
            double deviation = Math.max(F == 1 ? 0 : column.stdNumber(false).doubleValue(), 1e-4);
            for (int t = 0; t < F; t++) {
                y.putScalar(new int[] {t, d}, (x.getDouble(t, d) - mean) / deviation);
            }
        }
        return y;
    }
}
