import contract.SoftRecall;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MySoftRecall implements SoftRecall {
    @Override
    public INDArray retrieve(INDArray X, INDArray q, double beta) {
        INDArray scores = q.mmul(X.transpose()).mul(beta);
        INDArray e = Transforms.exp(scores.sub(scores.maxNumber()));
        return e.div(e.sumNumber()).mmul(X);
    }
}
