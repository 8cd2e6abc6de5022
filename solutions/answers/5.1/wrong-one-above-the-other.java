// expects: ND4J cannot join these shapes: x [N,D] and h [N,H] go side by side, Nd4j.hstack(x, h).
import contract.FeedbackStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyFeedbackStep implements FeedbackStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray W, INDArray b) {
        return Transforms.tanh(Nd4j.vstack(x, h).mmul(W).addRowVector(b));
    }
}
