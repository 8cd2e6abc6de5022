import contract.BleuScore;

class MyBleuScore implements BleuScore {
    @Override
    public double score(double[] precisions, int written, int wanted) {
        if (written == 0) {
            return 0;
        }
        double product = 1;
        for (double precision : precisions) {
            product *= precision;
        }
        double penalty = Math.min(1, Math.exp(1 - (double) wanted / written));
        return penalty * Math.pow(product, 1.0 / precisions.length);
    }
}
