// expects: The larger is taken out and not put back
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        return Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
