import contract.ChangeNoticer;
import contract.ElmanNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyChangeNoticer implements ChangeNoticer {
    @Override
    public ElmanNetwork weights() {
        float[][] Wx = {{10, 0, 0, 10}, {0, 10, 10, 0}};
        float[][] Wh = {{0, 0, 10, 0}, {0, 0, 0, 10}, {0, 0, 0, 0}, {0, 0, 0, 0}};
        float[] b = {0, 0, -15, -15};
        float[][] Wo = {{0, 0}, {0, 0}, {0, 1}, {0, 1}};
        float[] bo = {0, 1};
        return new ElmanNetwork(
                Nd4j.createFromArray(Wx),
                Nd4j.createFromArray(Wh),
                Nd4j.createFromArray(b),
                Nd4j.createFromArray(Wo),
                Nd4j.createFromArray(bo));
    }
}
