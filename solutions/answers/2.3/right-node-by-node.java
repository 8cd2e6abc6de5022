import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double s = w * x;
        double a = s + b;
        double h = Math.tanh(a);
        double d = h - y;
        double Ld = 2 * d;
        double Lh = Ld;
        double La = Lh * (1 - h * h);
        double Ls = La;
        double Lw = Ls * x;
        double Lb = La;
        return new double[] {Lw, Lb};
    }
}
