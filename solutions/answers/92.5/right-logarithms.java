import contract.SignVerdict;

class MySignVerdict implements SignVerdict {
    @Override
    public Decision decide(boolean[] network, boolean[] rival) {
        int a = 0;
        int b = 0;
        for (int i = 0; i < network.length; i++) {
            a += network[i] && !rival[i] ? 1 : 0;
            b += rival[i] && !network[i] ? 1 : 0;
        }
        int n = a + b;
        double logarithm = -n * Math.log(2);
        double tail = 0;
        for (int k = n; k >= Math.max(a, b); k--) {
            tail += Math.exp(logarithm);
            logarithm += Math.log((double) k / (n - k + 1));
        }
        double p = Math.min(1, 2 * tail);
        if (p >= 0.05) {
            return new Decision(p, "no difference");
        }
        return new Decision(p, a > b ? "network" : "rival");
    }
}
