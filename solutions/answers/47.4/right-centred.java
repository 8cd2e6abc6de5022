import contract.OscillatorToOrder;
import org.nd4j.linalg.factory.Nd4j;

class MyOscillatorToOrder implements OscillatorToOrder {
    @Override
    public Network network() {
        double w = 4.5;
        double c = 2.3;
        double[][] W = {{w, -c}, {c, w}};
        double[] theta = {-(w + c) / 2, -(w - c) / 2};
        return new Network(Nd4j.createFromArray(W), Nd4j.createFromArray(theta));
    }
}
