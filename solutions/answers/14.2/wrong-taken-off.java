// expects: The larger is taken off the logarithm: it belongs added to it.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return Math.log(Math.exp(a - larger) + Math.exp(b - larger)) - larger;
    }
}
