import contract.HandCounter;
import contract.StackWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyHandCounter implements HandCounter {
    // A step sees the stack from before it: at the last b one thing still lies there, and nothing below it.
    @Override
    public StackWeights weights() {
        return new StackWeights(
                Nd4j.createFromArray(new float[][] {{1, 0, 0}, {0, 0, 1}, {0, 1, 0}}),
                Nd4j.createFromArray(0f, -2f, 0f, 0f, -1f));
    }
}
