import contract.PairScore;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyPairScore implements PairScore {
    @Override
    public double share(INDArray[] realLogits, int[][] realWords, INDArray[] mixedLogits, int[][] mixedWords) {
        int halves = 0; // 2 for a pair that is won, 1 for a tie
        for (int i = 0; i < realLogits.length; i++) {
            double real = bits(realLogits[i].toDoubleMatrix(), realWords[i]);
            double mixed = bits(mixedLogits[i].toDoubleMatrix(), mixedWords[i]);
            if (mixed - real >= 1e-4) {
                halves += 2;
            } else if (real - mixed < 1e-4) {
                halves += 1;
            }
        }
        return halves / (2.0 * realLogits.length);
    }

    /** The surprise: the smaller, the likelier. */
    private static double bits(double[][] logits, int[] words) {
        double surprise = 0;
        for (int t = 0; t < words.length; t++) {
            double word = logits[t][words[t]];
            double largest = Arrays.stream(logits[t]).max().getAsDouble();
            double all = Arrays.stream(logits[t]).map(one -> Math.exp(one - largest)).sum();
            surprise += largest + Math.log(all) - word;
        }
        return surprise;
    }
}
