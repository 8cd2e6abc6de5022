// expects: 1 − h² is taken of z: h is the tanh of z.
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double z = w * x + b;
        double h = Math.tanh(z);
        double d = h - y;
        double slope = 2 * d * (1 - z * z);
        return new double[] {slope * x, slope};
    }
}
