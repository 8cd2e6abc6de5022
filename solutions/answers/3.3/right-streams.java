import contract.BigramPerplexity;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramPerplexity implements BigramPerplexity {
    @Override
    public double perplexity(INDArray p, int[] words) {
        return Math.exp(java.util.stream.IntStream.range(1, words.length)
                .mapToDouble(t -> -Math.log(p.getDouble(words[t - 1], words[t])))
                .average()
                .getAsDouble());
    }
}
