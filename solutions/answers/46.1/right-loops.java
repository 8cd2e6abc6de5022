import contract.RidgeWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyRidgeWeights implements RidgeWeights {
    @Override
    public INDArray weights(INDArray X, INDArray y, double lambda) {
        double p = lambda, q = 0, r = lambda, u = 0, v = 0;
        for (int t = 0; t < X.size(0); t++) {
            double one = X.getDouble(t, 0), two = X.getDouble(t, 1), answer = y.getDouble(t, 0);
            p += one * one;
            q += one * two;
            r += two * two;
            u += one * answer;
            v += two * answer;
        }
        double determinant = p * r - q * q;
        double first = (r * u - q * v) / determinant;
        double second = (p * v - q * u) / determinant;
        return Nd4j.createFromArray(new double[][] {{first}, {second}});
    }
}
