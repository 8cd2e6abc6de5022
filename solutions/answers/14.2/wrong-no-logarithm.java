// expects: This is the sum of the probabilities: its logarithm is wanted.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        return Math.exp(a) + Math.exp(b);
    }
}
