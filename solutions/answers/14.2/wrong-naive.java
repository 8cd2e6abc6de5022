// expects: e^a is 0 on a computer for a below −745
import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        return Math.log(Math.exp(a) + Math.exp(b));
    }
}
