// expects: Math.log10 is the logarithm of base 10: Math.log is the natural one.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + Math.log10(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
