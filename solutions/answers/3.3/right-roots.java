import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        double root = 1;
        for (int t = 1; t < words.length; t++) {
            root *= Math.pow(p.getDouble(words[t - 1], words[t]), -1.0 / (words.length - 1));
        }
        return root;
    }
}
