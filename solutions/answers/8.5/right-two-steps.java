import contract.CatchingExample;
import contract.ElmanExample;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCatchingExample implements CatchingExample {
    @Override
    public ElmanExample example() {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{1}, {-0.5f}}, {{0.5f}, {1}}});
        INDArray start = Nd4j.createFromArray(new float[][] {{0.5f, -0.5f}, {0.25f, 0.5f}});
        INDArray target = Nd4j.createFromArray(new float[][] {{-1, 0.5f}, {0, -1}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0.5f, -0.5f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 0.5f}, {-0.5f, 0.25f}});
        INDArray b = Nd4j.createFromArray(0.1f, -0.1f);
        return new ElmanExample(x, start, target, Wx, Wh, b);
    }
}
