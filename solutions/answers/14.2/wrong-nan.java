// expects: −∞ − (−∞) is no number
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        return larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
