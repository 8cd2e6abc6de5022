import contract.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray a) {
        double[][] p = a.toDoubleMatrix();
        for (double[] row : p) {
            double most = Double.NEGATIVE_INFINITY, sum = 0;
            for (double v : row) {
                most = Math.max(most, v);
            }
            for (int c = 0; c < row.length; c++) {
                row[c] = Math.exp(row[c] - most);
                sum += row[c];
            }
            for (int c = 0; c < row.length; c++) {
                row[c] /= sum;
            }
        }
        return Nd4j.createFromArray(p);
    }
}
