import contract.CodeWriter;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCodeWriter implements CodeWriter {
    @Override
    public INDArray votes(int[] written) {
        double[] g = new double[11];
        if (written.length == 0) {
            g[1] = -1e6;
        } else {
            g[written[written.length - 1]] = -1e6;
        }
        for (int c = 1; c < 11; c++) {
            if (written.length == 4) {
                g[c] = -1e6;
            }
        }
        return Nd4j.createFromArray(g);
    }
}
