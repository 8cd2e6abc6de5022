import contract.SymbolMatrices;

class MySymbolMatrices implements SymbolMatrices {
    @Override
    public double[] last(double[][][] W, double[] b, int[] symbols) {
        int H = b.length;
        double[] h = new double[H];
        h[0] = 1;
        for (int t = 0; t < symbols.length; t++) {
            double[] after = new double[H];
            for (int j = 0; j < H; j++) {
                double a = b[j];
                for (int i = 0; i < H; i++) {
                    a += h[i] * W[symbols[t]][i][j];
                }
                after[j] = 1 / (1 + Math.exp(-a));
            }
            h = after;
        }
        return h;
    }
}
