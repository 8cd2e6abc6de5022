import contract.LogSum;

class MyLogSum implements LogSum {
    @Override
    public double of(double a, double b) {
        double larger = Math.max(a, b);
        if (Double.isInfinite(larger)) {
            return larger;
        }
        double sum = Math.pow(2, (a - larger) / Math.log(2)) + Math.pow(2, (b - larger) / Math.log(2));
        return larger + Math.log(sum);
    }
}
