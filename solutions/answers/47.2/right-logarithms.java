import contract.FadingTime;

class MyFadingTime implements FadingTime {
    @Override
    public double steps(double tau, double step, double share) {
        return Math.log(share) / Math.log(1 - step / tau);
    }
}
