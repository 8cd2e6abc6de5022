import contract.SoftRecall;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySoftRecall implements SoftRecall {
    @Override
    public INDArray retrieve(INDArray X, INDArray q, double beta) {
        int P = (int) X.size(0), D = (int) X.size(1);
        double[] score = new double[P];
        double largest = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < P; p++) {
            for (int d = 0; d < D; d++) {
                score[p] += beta * q.getDouble(0, d) * X.getDouble(p, d);
            }
            largest = Math.max(largest, score[p]);
        }
        double[][] next = new double[1][D];
        double sum = 0;
        for (int p = 0; p < P; p++) {
            double e = Math.exp(score[p] - largest);
            sum += e;
            for (int d = 0; d < D; d++) {
                next[0][d] += e * X.getDouble(p, d);
            }
        }
        return Nd4j.createFromArray(next).div(sum);
    }
}
