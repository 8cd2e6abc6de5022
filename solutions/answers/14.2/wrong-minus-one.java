// expects: The exponentials are subtracted: they are added.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + Math.log(Math.abs(Math.exp(a - larger) - Math.exp(b - larger)));
    }
}
