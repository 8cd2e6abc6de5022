import contract.EqualEnds;
import contract.HiddenLayer;
import org.nd4j.linalg.factory.Nd4j;

class MyEqualEnds implements EqualEnds {
    @Override
    public HiddenLayer weights() {
        // forward above backward, backward above forward, and a unit that does nothing
        double[][] W = {{5, -5, 0}, {-5, 5, 0}};
        double[] b = {-5, -5, 0};
        return new HiddenLayer(
                Nd4j.createFromArray(W), Nd4j.createFromArray(b), Nd4j.createFromArray(-3.0, -3.0, 7.0), -3);
    }
}
