// expects: The last window is missing: the last value of the series is an answer too.
import contract.SeriesCut;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        int R = (int) series.length();
        if (R - T - 1 == 0) {
            return Nd4j.empty();
        }
        INDArray rows = Nd4j.zeros(R - T - 1, T + 1);
        for (int n = 0; n < R - T - 1; n++) {
            for (int i = 0; i < T; i++) {
                rows.putScalar(n, i, series.getDouble(n + i));
            }
            rows.putScalar(n, T, series.getDouble(n + T));
        }
        return rows;
    }
}
