import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double a = w * x + b;
        double cosh = Math.cosh(a);
        double Lb = 2 * (Math.tanh(a) - y) / (cosh * cosh);
        return new double[] {x * Lb, Lb};
    }
}
