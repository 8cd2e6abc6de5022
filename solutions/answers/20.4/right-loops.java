import contract.AccentFinder;
import contract.WindowWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyAccentFinder implements AccentFinder {
    @Override
    public WindowWeights weights() {
        // another scale: 10 for the diagonal, so three faint places give 24 and two full ones 20
        INDArray W = Nd4j.zeros(3, 3);
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                W.putScalar(r, c, r + c == 2 ? 10 : -40);
            }
        }
        return new WindowWeights(W, Nd4j.create(new double[] {-22}));
    }
}
