import contract.SignVerdict;

class MySignVerdict implements SignVerdict {
    @Override
    public Decision decide(boolean[] network, boolean[] rival) {
        int[] alone = new int[2];
        for (int i = 0; i < network.length; i++) {
            if (network[i] != rival[i]) {
                alone[network[i] ? 0 : 1]++;
            }
        }
        int n = alone[0] + alone[1];
        double[] probability = new double[n + 1]; // of k heads after each toss
        probability[0] = 1;
        for (int toss = 1; toss <= n; toss++) {
            for (int k = toss; k > 0; k--) {
                probability[k] = (probability[k] + probability[k - 1]) / 2;
            }
            probability[0] /= 2;
        }
        double p = 0;
        for (int k = Math.max(alone[0], alone[1]); k <= n; k++) {
            p += 2 * probability[k];
        }
        p = Math.min(p, 1);
        String better = "no difference";
        if (p < 0.05) {
            better = alone[0] > alone[1] ? "network" : "rival";
        }
        return new Decision(p, better);
    }
}
