// expects: Where one probability is 0, the sum is the other one, not 0.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return Double.NEGATIVE_INFINITY;
        }
        return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
    }
}
