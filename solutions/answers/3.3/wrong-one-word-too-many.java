// expects: One word too many: the last word to guess is w_{T−1}.
import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        double sum = 0;
        for (int t = 0; t < words.length; t++) {
            sum += Math.log(p.getDouble(words[t], words[t + 1]));
        }
        return Math.exp(-sum / (words.length - 1));
    }
}
