import contract.SeriesCut;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        float[] values = series.toFloatVector();
        float[][] rows = new float[values.length - T][];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = Arrays.copyOfRange(values, n, n + T + 1);
        }
        return Nd4j.createFromArray(rows);
    }
}
