import contract.ScaledError;

class MyScaledError implements ScaledError {
    @Override
    public double of(double[] series, int ahead, double[] forecasts) {
        double ours = 0;
        double stays = 0;
        for (int i = 0; i < forecasts.length; i++) {
            double came = series[i + ahead];
            ours += Math.abs(forecasts[i] - came);
            stays += Math.abs(series[i] - came);
        }
        // The number of steps is the same in both means, so it falls out of the quotient.
        if (stays == 0) {
            return ours == 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        return ours / stays;
    }
}
