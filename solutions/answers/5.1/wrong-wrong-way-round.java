// expects: The product stands the wrong way round: the row [x, h] comes first, both.mmul(W).
import contract.FeedbackStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyFeedbackStep implements FeedbackStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray W, INDArray b) {
        INDArray both = Nd4j.hstack(x, h);
        return Transforms.tanh(W.mmul(both).addRowVector(b));
    }
}
