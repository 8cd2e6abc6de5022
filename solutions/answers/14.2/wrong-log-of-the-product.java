// expects: This is the logarithm of a sum of 1 and both: only e^a and e^b are added.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + Math.log(1 + Math.exp(a - larger) + Math.exp(b - larger));
    }
}
