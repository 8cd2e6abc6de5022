import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double e = 1e-5;
        double Lw = (loss(w + e, x, b, y) - loss(w - e, x, b, y)) / (2 * e);
        double Lb = (loss(w, x, b + e, y) - loss(w, x, b - e, y)) / (2 * e);
        return new double[] {Lw, Lb};
    }

    private static double loss(double w, double x, double b, double y) {
        double d = Math.tanh(w * x + b) - y;
        return d * d;
    }
}
