// expects: x alone does not fit W: W has D + H rows, for x and h side by side in one row.
import contract.FeedbackStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyFeedbackStep implements FeedbackStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray W, INDArray b) {
        return Transforms.tanh(x.mmul(W).add(h.mmul(W)).addRowVector(b));
    }
}
