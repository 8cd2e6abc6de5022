import contract.OscillatorToOrder;
import org.nd4j.linalg.factory.Nd4j;

class MyOscillatorToOrder implements OscillatorToOrder {
    @Override
    public Network network() {
        double[][] W = {{5, 2.6}, {-2.6, 5}};
        double[] theta = {-1.2, -3.8};
        return new Network(Nd4j.createFromArray(W), Nd4j.createFromArray(theta));
    }
}
