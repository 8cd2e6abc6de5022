import contract.ChangeNoticer;
import contract.ElmanNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyChangeNoticer implements ChangeNoticer {
    @Override
    public ElmanNetwork weights() {
        // unit 0: +1 for a, -1 for b; units 1 and 2: the new letter against unit 0
        INDArray Wx = Nd4j.create(new double[][] {{5, 5, 0}, {-5, 0, 5}});
        INDArray Wh = Nd4j.zeros(3, 3);
        Wh.putScalar(0, 1, -5);
        Wh.putScalar(0, 2, 5);
        INDArray b = Nd4j.createFromArray(0f, -7.5f, -7.5f);
        INDArray Wo = Nd4j.create(new double[][] {{0, 0}, {-3, 3}, {-3, 3}});
        INDArray bo = Nd4j.createFromArray(-3f, 3f);
        return new ElmanNetwork(Wx, Wh, b, Wo, bo);
    }
}
