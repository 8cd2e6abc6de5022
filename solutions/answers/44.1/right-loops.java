import contract.ContentWeights;

class MyContentWeights implements ContentWeights {
    @Override
    public double[] weights(double[] key, double[][] memory, double strength) {
        double[] w = new double[memory.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < w.length; i++) {
            double dot = 0;
            double ofKey = 0;
            double ofSlot = 0;
            for (int j = 0; j < key.length; j++) {
                dot += key[j] * memory[i][j];
                ofKey += key[j] * key[j];
                ofSlot += memory[i][j] * memory[i][j];
            }
            double length = Math.sqrt(ofKey) * Math.sqrt(ofSlot);
            w[i] = ofSlot == 0 ? 0 : strength * dot / length;
            largest = Math.max(largest, w[i]);
        }
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            w[i] = Math.exp(w[i] - largest);
            sum += w[i];
        }
        for (int i = 0; i < w.length; i++) {
            w[i] /= sum;
        }
        return w;
    }
}
