// expects: a is taken out even where b is the larger
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        return a == Double.NEGATIVE_INFINITY ? b : a + Math.log1p(Math.exp(b - a));
    }
}
