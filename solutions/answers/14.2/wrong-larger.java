// expects: This is the larger of the two: the other one is lost.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        return Math.max(a, b);
    }
}
