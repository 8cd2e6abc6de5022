import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        INDArray all = Nd4j.zeros(k + words.length - 1, V);
        for (int t = 0; t < words.length - 1; t++) {
            all.putScalar(k + t, words[t], 1);
        }
        INDArray[] blocks = new INDArray[k];
        for (int j = 0; j < k; j++) {
            blocks[j] = all.get(
                    org.nd4j.linalg.indexing.NDArrayIndex.interval(k - j, k - j + words.length - 1),
                    org.nd4j.linalg.indexing.NDArrayIndex.all());
        }
        return Nd4j.hstack(blocks);
    }
}
