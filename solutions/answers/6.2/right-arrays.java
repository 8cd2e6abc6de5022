import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        double[] l = losses.dup('c').ravel().toDoubleVector();
        double[] m = mask.dup('c').ravel().toDoubleVector();
        return java.util.stream.IntStream.range(0, l.length).filter(i -> m[i] > 0.5).mapToDouble(i -> l[i]).average().orElseThrow();
    }
}
