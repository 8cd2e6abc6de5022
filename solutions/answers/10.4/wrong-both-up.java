// expects: The count goes up for a b as well: g must be −1 there.
import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        return new LstmWeights(
                Nd4j.createFromArray(new float[][] {{0, 0, 20, 0}, {0, 0, 20, 0}}),
                Nd4j.zeros(1, 4),
                Nd4j.createFromArray(20f, 20f, 0f, 0f));
    }
}
