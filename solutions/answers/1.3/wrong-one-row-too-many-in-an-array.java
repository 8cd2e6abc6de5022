// expects: The end of the series is passed: there are R − T rows, each begins one value later than the one before, and row n reads x_n to x_{n+T}.
import contract.SeriesCut;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        float[] x = series.toFloatVector();
        float[][] rows = new float[x.length - T + 1][T + 1];
        for (int n = 0; n < rows.length; n++) {
            System.arraycopy(x, n, rows[n], 0, T);
            rows[n][T] = x[n + T];
        }
        return Nd4j.createFromArray(rows);
    }
}
