import contract.CarryUnit;
import contract.CarryWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyCarryUnit implements CarryUnit {
    @Override
    public CarryWeights weights() {
        // a carry weighs a little more than a figure: any weight will do that lifts 9 over the threshold, not 8
        double k = 100;
        return new CarryWeights(
                Nd4j.create(new double[][] {{k}, {k}}),
                Nd4j.create(new double[][] {{1.2 * k}}),
                Nd4j.create(new double[] {-9.6 * k}),
                Nd4j.ones(2, 1),
                Nd4j.create(new double[][] {{1}, {-10}}));
    }
}
