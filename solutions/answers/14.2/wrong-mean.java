// expects: This is the mean of the two probabilities, not their sum.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        return Math.log((Math.exp(a) + Math.exp(b)) / 2);
    }
}
