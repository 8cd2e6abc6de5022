// expects: Rows and columns are exchanged: row a holds what comes after a.
import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        double sum = 0;
        for (int t = 1; t < words.length; t++) {
            sum -= Math.log(p.getDouble(words[t], words[t - 1]));
        }
        return Math.exp(sum / (words.length - 1));
    }
}
