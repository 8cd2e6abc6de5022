// expects: This is a logarithm of the sum of logarithms: first undo them with exp.
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        return Math.log(a + b);
    }
}
