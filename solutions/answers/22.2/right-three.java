import contract.BracketCounter;
import contract.CounterWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyBracketCounter implements BracketCounter {
    @Override
    public CounterWeights weights() {
        // a: a count that stops at 0; p: all opening brackets; q: all closing brackets
        return new CounterWeights(
                Nd4j.createFromArray(new float[][] {{1, 1, 0}, {-1, 0, 1}}),
                Nd4j.eye(3),
                Nd4j.zeros(3),
                Nd4j.createFromArray(-2f, 1f, -1f),
                0.5);
    }
}
