import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        java.util.ArrayDeque<Integer> last = new java.util.ArrayDeque<>();
        float[][] x = new float[words.length - 1][k * V];
        for (int t = 0; t < words.length - 1; t++) {
            last.addFirst(words[t]);
            if (last.size() > k) {
                last.removeLast();
            }
            int block = 0;
            for (int word : last) {
                x[t][block++ * V + word] = 1;
            }
        }
        return Nd4j.createFromArray(x);
    }
}
