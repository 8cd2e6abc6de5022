// expects: Adding logarithms multiplies the probabilities
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        return a + b;
    }
}
