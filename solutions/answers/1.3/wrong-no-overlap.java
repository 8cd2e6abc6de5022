// expects: The windows do not overlap: the next one begins one value later, not T.
import contract.SeriesCut;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        int R = (int) series.length();
        INDArray rows = Nd4j.zeros((R - 1) / T, T + 1);
        for (int n = 0; n < (R - 1) / T; n++) {
            for (int i = 0; i < T; i++) {
                rows.putScalar(n, i, series.getDouble(n * T + i));
            }
            rows.putScalar(n, T, series.getDouble(n * T + T));
        }
        return rows;
    }
}
