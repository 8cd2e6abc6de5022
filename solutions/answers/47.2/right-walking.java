import contract.FadingTime;

class MyFadingTime implements FadingTime {
    @Override
    public double steps(double tau, double step, double share) {
        double kept = 1 - step / tau;
        double left = 1;
        double n = 0;
        while (left * kept >= share) {
            left *= kept;
            n++;
        }
        // The last step is taken in part: left · kept^part = share.
        return n + (Math.log(left) - Math.log(share)) / -Math.log(kept);
    }
}
