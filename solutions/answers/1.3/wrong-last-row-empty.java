// expects: The last row stays empty: n runs from 0 to R − T − 1.
import contract.SeriesCut;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        int R = (int) series.length();
        INDArray rows = Nd4j.zeros(R - T, T + 1);
        for (int n = 0; n < R - T - 1; n++) {
            for (int i = 0; i < T; i++) {
                rows.putScalar(n, i, series.getDouble(n + i));
            }
            rows.putScalar(n, T, series.getDouble(n + T));
        }
        return rows;
    }
}
