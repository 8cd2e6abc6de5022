import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double s = w * x;
        double z = s + b;
        double h = Math.tanh(z);
        double d = h - y;
        double Ld = 2 * d;
        double Lh = Ld;
        double Lz = Lh * (1 - h * h);
        double Ls = Lz;
        double Lw = Ls * x;
        double Lb = Lz;
        return new double[] {Lw, Lb};
    }
}
