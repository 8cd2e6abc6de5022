import contract.CodeWriter;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCodeWriter implements CodeWriter {
    @Override
    public INDArray votes(int[] written) {
        // only differences count, so everything that may come gets the same 7
        INDArray g = Nd4j.ones(11).mul(7);
        int digits = written.length;
        for (int label = 1; label <= 10; label++) {
            boolean isFirst = digits == 0 && label == 1;
            boolean isAgain = digits > 0 && label == written[digits - 1];
            if (digits == 4 || isFirst || isAgain) {
                g.putScalar(label, Double.NEGATIVE_INFINITY);
            }
        }
        return g;
    }
}
