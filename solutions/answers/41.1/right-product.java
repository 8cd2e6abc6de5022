import contract.HebbWeights;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyHebbWeights implements HebbWeights {
    @Override
    public INDArray weights(int[][] patterns) {
        INDArray X = Nd4j.createFromArray(patterns).castTo(DataType.FLOAT);
        long P = X.size(0), N = X.size(1);
        INDArray W = X.transpose().mmul(X).div(N);
        // Every pattern adds 1/N to the diagonal.
        return W.sub(Nd4j.eye(N).mul(P / (double) N));
    }
}
