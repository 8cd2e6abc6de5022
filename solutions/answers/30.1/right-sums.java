import contract.StreamReturns;

class MyStreamReturns implements StreamReturns {
    @Override
    public double[] returns(double[] rewards, boolean[] last, double gamma) {
        double[] returns = new double[rewards.length];
        // slower, but it is the sum as one would write it down: for each step, all that follows in its game
        for (int from = 0; from < rewards.length; from++) {
            double factor = 1;
            for (int t = from; t < rewards.length; t++) {
                returns[from] += factor * rewards[t];
                factor *= gamma;
                if (last[t]) {
                    break;
                }
            }
        }
        return returns;
    }
}
