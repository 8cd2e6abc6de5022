// expects: The slope of tanh is 1 − h², not 1 − h.
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double z = w * x + b;
        double h = Math.tanh(z);
        double d = h - y;
        double slope = 2 * d * (1 - h);
        return new double[] {slope * x, slope};
    }
}
