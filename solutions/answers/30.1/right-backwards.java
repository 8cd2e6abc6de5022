import contract.StreamReturns;

class MyStreamReturns implements StreamReturns {
    @Override
    public double[] returns(double[] rewards, boolean[] last, double gamma) {
        double[] returns = new double[rewards.length];
        double next = 0; // what comes after the step, within its game
        for (int t = rewards.length - 1; t >= 0; t--) {
            if (last[t]) {
                next = 0;
            }
            next = rewards[t] + gamma * next;
            returns[t] = next;
        }
        return returns;
    }
}
