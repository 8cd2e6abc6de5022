// expects: The smaller of the two is taken out, and then the exponential of the difference is infinite: take the larger out.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        double smaller = Math.min(a, b);
        if (smaller == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return smaller + Math.log(1 + Math.exp(larger - smaller));
    }
}
