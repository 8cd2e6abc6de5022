// expects: W is transposed: it is [D+H,H] as it comes, and the row [x, h] multiplies from the left.
import contract.FeedbackStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyFeedbackStep implements FeedbackStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray W, INDArray b) {
        INDArray both = Nd4j.concat(1, x, h);
        return Transforms.tanh(both.mmul(W.transpose()).addRowVector(b));
    }
}
