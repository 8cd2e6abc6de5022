// expects: The 2 of the square is missing: dL/dd = 2 d.
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double z = w * x + b;
        double h = Math.tanh(z);
        double d = h - y;
        double slope = d * (1 - h * h);
        return new double[] {slope * x, slope};
    }
}
