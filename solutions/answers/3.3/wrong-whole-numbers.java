// expects: 1 / (T − 1) is a division of whole numbers and gives 0: write 1.0 / (T − 1).
import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        int T = words.length;
        double product = 1;
        for (int t = 1; t < T; t++) {
            product *= p.getDouble(words[t - 1], words[t]);
        }
        return Math.pow(product, -1 / (T - 1));
    }
}
