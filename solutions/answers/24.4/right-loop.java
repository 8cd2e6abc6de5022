import contract.DirectionHits;

class MyDirectionHits implements DirectionHits {
    @Override
    public Outcome decide(double[] returns, double[] forecasts) {
        int hits = 0;
        int ups = 0;
        int days = 0;
        for (int i = 0; i < returns.length; i++) {
            if (returns[i] != 0) {
                days++;
                ups += returns[i] > 0 ? 1 : 0;
                // The product is above 0 only if both have a sign, and the same one.
                hits += returns[i] * forecasts[i] > 0 ? 1 : 0;
            }
        }
        double share = (double) hits / days;
        double always = (double) Math.max(ups, days - ups) / days;
        return new Outcome(share, always, share > always + 1 / Math.sqrt(days));
    }
}
