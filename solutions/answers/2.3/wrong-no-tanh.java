// expects: The derivative of tanh is missing: 1 − h² belongs between d and z.
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double z = w * x + b;
        double h = Math.tanh(z);
        double d = h - y;
        double slope = 2 * d;
        return new double[] {slope * x, slope};
    }
}
