import contract.PolicyPush;

class MyPolicyPush implements PolicyPush {
    @Override
    public double[] push(double[] logits, int action, double came, double expected) {
        double largest = logits[0];
        for (double z : logits) {
            largest = Math.max(largest, z);
        }
        double sum = 0;
        double[] push = new double[logits.length];
        for (int c = 0; c < logits.length; c++) {
            push[c] = Math.exp(logits[c] - largest);
            sum += push[c];
        }
        double advantage = came - expected;
        for (int c = 0; c < logits.length; c++) {
            double probability = push[c] / sum;
            push[c] = advantage * ((c == action ? 1 : 0) - probability);
        }
        return push;
    }
}
