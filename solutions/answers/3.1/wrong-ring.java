// expects: The text is taken as a ring: nothing follows the last word.
import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        float[][] n = new float[V][V];
        int before = words[words.length - 1];
        for (int word : words) {
            n[before][word]++;
            before = word;
        }
        return Nd4j.createFromArray(n);
    }
}
