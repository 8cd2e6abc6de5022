// expects: The two derivatives are exchanged: ∂L/∂w comes first.
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double z = w * x + b;
        double h = Math.tanh(z);
        double d = h - y;
        double slope = 2 * d * (1 - h * h);
        return new double[] {slope, slope * x};
    }
}
