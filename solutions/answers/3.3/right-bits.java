import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        double bits = 0;
        for (int t = 0; t < words.length - 1; t++) {
            bits -= Math.log(p.getDouble(words[t], words[t + 1])) / Math.log(2);
        }
        return Math.pow(2, bits / (words.length - 1));
    }
}
