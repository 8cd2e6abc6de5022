import contract.FiveNodes;

class MyFiveNodes implements FiveNodes {
    @Override
    public double[] gradient(double w, double x, double b, double y) {
        double z = w * x + b;
        double cosh = Math.cosh(z);
        double Lb = 2 * (Math.tanh(z) - y) / (cosh * cosh);
        return new double[] {x * Lb, Lb};
    }
}
