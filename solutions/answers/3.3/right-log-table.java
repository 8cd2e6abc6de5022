import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        INDArray surprise = Transforms.log(p).neg();
        double sum = 0;
        int before = words[0];
        for (int t = 1; t < words.length; t++) {
            sum += surprise.getDouble(before, words[t]);
            before = words[t];
        }
        return Math.exp(sum / (words.length - 1));
    }
}
