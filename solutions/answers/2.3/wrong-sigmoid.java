// expects: The slope of a sigmoid, h (1 − h), stands where tanh's, 1 − h², belongs.
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double z = w * x + b;
        double h = Math.tanh(z);
        double d = h - y;
        double slope = 2 * d * h * (1 - h);
        return new double[] {slope * x, slope};
    }
}
