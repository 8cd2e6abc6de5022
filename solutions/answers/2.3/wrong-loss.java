// expects: This is the loss, d², not its derivatives.
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double z = w * x + b;
        double h = Math.tanh(z);
        double d = h - y;
        double slope = d * d;
        return new double[] {slope, slope};
    }
}
