import contract.HandCounter;
import contract.StackWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyHandCounter implements HandCounter {
    // c takes one off in advance: then nothing lies on the stack when the last b comes, and the top says so.
    @Override
    public StackWeights weights() {
        return new StackWeights(
                Nd4j.createFromArray(new float[][] {{3, 1, 2}, {0, 1, 0}, {-1, 0, -1}}),
                Nd4j.createFromArray(0f, -5f, 0f, -1f, 0f));
    }
}
