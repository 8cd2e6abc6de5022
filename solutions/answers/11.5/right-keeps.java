import contract.GruWeights;
import contract.LightSwitch;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyLightSwitch implements LightSwitch {
    @Override
    public GruWeights weights() {
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0, -40, 0}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{0, 0, -40}});
        INDArray bx = Nd4j.createFromArray(20f, 20f, 20f);
        INDArray bh = Nd4j.createFromArray(0f, 0f, 0f);
        return new GruWeights(Wx, Wh, bx, bh);
    }
}
