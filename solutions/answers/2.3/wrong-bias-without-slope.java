// expects: The bias's derivative lacks the slope of tanh, 1 − h².
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double h = Math.tanh(w * x + b);
        double d = h - y;
        return new double[] {2 * d * (1 - h * h) * x, 2 * d};
    }
}
