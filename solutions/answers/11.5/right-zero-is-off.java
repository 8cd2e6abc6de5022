import contract.GruWeights;
import contract.LightSwitch;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyLightSwitch implements LightSwitch {
    @Override
    public GruWeights weights() {
        // off is 0 here: a press makes n = tanh(10 (1 − h)), which is 1 at h = 0 and 0 at h = 1
        INDArray Wx = Nd4j.create(new double[][] {{0, -30, 10}});
        INDArray Wh = Nd4j.create(new double[][] {{0, 0, -20}});
        INDArray bx = Nd4j.create(new double[] {0, 15, 0});
        INDArray bh = Nd4j.zeros(3);
        return new GruWeights(Wx, Wh, bx, bh);
    }
}
