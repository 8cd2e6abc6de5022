import contract.CatchingExample;
import contract.ElmanExample;
import org.nd4j.linalg.factory.Nd4j;

class MyCatchingExample implements CatchingExample {
    @Override
    public ElmanExample example() {
        return new ElmanExample(
                Nd4j.createFromArray(new double[][][] {{{1}, {0}}, {{0}, {1}}, {{0.5}, {0}}}),
                Nd4j.createFromArray(new double[][] {{0.3, 0}, {0, 0.3}}),
                Nd4j.ones(2, 2),
                Nd4j.createFromArray(new double[][] {{0.7, 0.2}}),
                Nd4j.createFromArray(new double[][] {{0, 1}, {-0.5, 0}}),
                Nd4j.createFromArray(0.0, 0.0));
    }
}
