import contract.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray a) {
        float[][] p = new float[a.rows()][a.columns()];
        for (int n = 0; n < p.length; n++) {
            for (int c = 0; c < p[n].length; c++) {
                double others = 0;
                for (int k = 0; k < p[n].length; k++) {
                    others += Math.exp(a.getDouble(n, k) - a.getDouble(n, c));
                }
                p[n][c] = (float) (1 / others);
            }
        }
        return Nd4j.createFromArray(p);
    }
}
