// expects: The weights are as they were.
import contract.DescentStep;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyDescentStep implements DescentStep {
    @Override
    public INDArray step(INDArray x, int[] targets, INDArray W, double rate) {
        return W.dup();
    }
}
