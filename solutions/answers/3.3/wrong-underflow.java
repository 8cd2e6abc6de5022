// expects: The product of many probabilities is too small for a double and becomes 0: add their logarithms instead.
import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        double product = 1;
        for (int t = 1; t < words.length; t++) {
            product *= p.getDouble(words[t - 1], words[t]);
        }
        return Math.pow(product, -1.0 / (words.length - 1));
    }
}
