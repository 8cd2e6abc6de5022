import contract.CatchingExample;
import contract.ElmanExample;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCatchingExample implements CatchingExample {
    private Random random;

    @Override
    public ElmanExample example() {
        random = new Random(4);
        return new ElmanExample(draw(3, 2, 2), draw(2, 2), draw(2, 2), draw(2, 2), draw(2, 2), draw(2));
    }

    private INDArray draw(int... shape) {
        INDArray all = Nd4j.zeros(shape);
        for (int i = 0; i < all.length(); i++) {
            all.putScalar(i, random.nextGaussian() / 2);
        }
        return all;
    }
}
