import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double u = w * x;
        double a = u + b;
        double h = Math.tanh(a);
        double d = h - y;
        double Ld = 2 * d;
        double Lh = Ld;
        double La = Lh * (1 - h * h);
        double Lu = La;
        double Lw = Lu * x;
        double Lb = La;
        return new double[] {Lw, Lb};
    }
}
