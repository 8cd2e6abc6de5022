import contract.ExclusiveTree;
import contract.ExclusiveWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyExclusiveTree implements ExclusiveTree {
    @Override
    public ExclusiveWeights weights() {
        return new ExclusiveWeights(
                Nd4j.createFromArray(new float[][] {{-1, 1}, {1, 1}}),
                Nd4j.createFromArray(new float[][] {{3, -3}, {3, -3}, {3, -3}, {3, -3}}),
                Nd4j.createFromArray(-3f, 9f),
                Nd4j.createFromArray(1f, 1f),
                -1);
    }
}
