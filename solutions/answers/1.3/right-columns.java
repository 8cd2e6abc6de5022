import contract.SeriesCut;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySeriesCut implements SeriesCut {
    @Override
    public INDArray windows(INDArray series, int T) {
        int R = (int) series.length();
        INDArray[] columns = new INDArray[T + 1];
        for (int i = 0; i <= T; i++) {
            columns[i] = series.get(NDArrayIndex.interval(i, R - T + i)).reshape(R - T, 1);
        }
        return Nd4j.concat(1, columns);
    }
}
