// expects: The slope of tanh is 1 − h², not 1 + h².
import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double h = Math.tanh(w * x + b);
        double back = 2 * (h - y) * (1 + Math.pow(h, 2));
        return new double[] {back * x, back};
    }
}
