import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        if (a < b) {
            return of(b, a);
        }
        return b == Double.NEGATIVE_INFINITY ? a : a + Math.log(1 + Math.exp(b - a));
    }
}
