// expects: The last column stays empty: it holds the answer, x_{n+T}.
import contract.SeriesCut;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        int R = (int) series.length();
        float[][] rows = new float[R - T][T + 1];
        for (int n = 0; n < R - T; n++) {
            for (int i = 0; i < T; i++) {
                rows[n][i] = series.getFloat(n + i);
            }
        }
        return Nd4j.createFromArray(rows);
    }
}
