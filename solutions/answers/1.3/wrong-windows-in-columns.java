// expects: Rows and columns are exchanged: each window is a row, [R−T,T+1].
import contract.SeriesCut;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        int R = (int) series.length();
        float[][] rows = new float[T + 1][R - T];
        for (int n = 0; n < R - T; n++) {
            for (int i = 0; i <= T; i++) {
                rows[i][n] = series.getFloat(n + i);
            }
        }
        return Nd4j.createFromArray(rows);
    }
}
