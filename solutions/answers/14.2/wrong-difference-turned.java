// expects: The difference in the exponential has the wrong sign: it is the smaller minus the larger, e^(−|a − b|).
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + Math.log(1 + Math.exp(Math.abs(a - b)));
    }
}
