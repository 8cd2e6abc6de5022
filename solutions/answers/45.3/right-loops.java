import contract.SlotLinks;

class MySlotLinks implements SlotLinks {
    @Override
    public double[][] links(double[][] links, double[] write, double[] precedence) {
        int K = write.length;
        double[][] now = new double[K][K];
        for (int i = 0; i < K; i++) {
            for (int j = 0; j < K; j++) {
                if (i != j) {
                    now[i][j] = (1 - write[i] - write[j]) * links[i][j] + write[i] * precedence[j];
                }
            }
        }
        return now;
    }
}
