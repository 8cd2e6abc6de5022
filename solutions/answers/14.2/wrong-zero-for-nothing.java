// expects: Nothing added to nothing is nothing: where both are −∞ the sum is −∞, not 0.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        return larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
