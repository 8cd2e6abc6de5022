// expects: Your answer writes into p
import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        Transforms.log(p, false);
        double sum = 0;
        for (int t = 1; t < words.length; t++) {
            sum -= p.getDouble(words[t - 1], words[t]);
        }
        return Math.exp(sum / (words.length - 1));
    }
}
