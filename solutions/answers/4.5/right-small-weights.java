import contract.ChangeNoticer;
import contract.ElmanNetwork;
import org.nd4j.linalg.factory.Nd4j;

class MyChangeNoticer implements ChangeNoticer {
    @Override
    public ElmanNetwork weights() {
        return new ElmanNetwork(
                Nd4j.createFromArray(new float[][] {{2, 0, 0, 2}, {0, 2, 2, 0}}),
                Nd4j.createFromArray(new float[][] {{0, 0, 2, 0}, {0, 0, 0, 2}, {0, 0, 0, 0}, {0, 0, 0, 0}}),
                Nd4j.createFromArray(new float[][] {{0, 0, -3, -3}}),
                Nd4j.createFromArray(new float[][] {{0, 0}, {0, 0}, {-1, 1}, {-1, 1}}),
                Nd4j.createFromArray(-1f, 1f));
    }
}
