import contract.PairScore;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyPairScore implements PairScore {
    @Override
    public double share(INDArray[] realLogits, int[][] realWords, INDArray[] mixedLogits, int[][] mixedWords) {
        double sum = 0;
        for (int i = 0; i < realLogits.length; i++) {
            double lead = score(realLogits[i], realWords[i]) - score(mixedLogits[i], mixedWords[i]);
            sum += Math.abs(lead) < 1e-4 ? 0.5 : lead > 0 ? 1 : 0;
        }
        return sum / realLogits.length;
    }

    private double score(INDArray logits, int[] words) {
        double score = 0;
        for (int t = 0; t < words.length; t++) {
            INDArray row = logits.getRow(t);
            double largest = row.maxNumber().doubleValue();
            double rest = Math.log(Transforms.exp(row.sub(largest)).sumNumber().doubleValue());
            score += logits.getDouble(t, words[t]) - largest - rest;
        }
        return score;
    }
}
