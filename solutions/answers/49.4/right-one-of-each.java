import contract.ExclusiveTree;
import contract.ExclusiveWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyExclusiveTree implements ExclusiveTree {
    // The first number: left and not right. The second: right and not left. A node is true if one of them is 1.
    @Override
    public ExclusiveWeights weights() {
        float k = 4;
        return new ExclusiveWeights(
                Nd4j.createFromArray(new float[][] {{-1, -1}, {1, -1}}),
                Nd4j.createFromArray(new float[][] {{k, -k}, {k, -k}, {-k, k}, {-k, k}}),
                Nd4j.createFromArray(-k, -k),
                Nd4j.createFromArray(1f, 1f),
                1);
    }
}
