// expects: The end of the series is passed: there are R − T rows, each begins one value later than the one before, and row n reads x_n to x_{n+T}.
import contract.SeriesCut;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        long R = series.size(0);
        INDArray rows = Nd4j.create(R - T + 1, T + 1);
        for (int n = 0; n <= R - T; n++) {
            for (int i = 0; i <= T; i++) {
                rows.putScalar(n, i, series.getDouble(n + i));
            }
        }
        return rows;
    }
}
