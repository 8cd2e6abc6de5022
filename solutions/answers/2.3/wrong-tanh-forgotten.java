// expects: The tanh is missing: h is tanh z, not z.
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double d = w * x + b - y;
        return new double[] {2 * d * x, 2 * d};
    }
}
