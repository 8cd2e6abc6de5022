import contract.GrowthRate;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyGrowthRate implements GrowthRate {
    @Override
    public double rate(INDArray W, int k) {
        // W = s V with ‖V‖ = 1: then ‖W^k‖^(1/k) = s ‖V^k‖^(1/k), and no power of V grows
        double s = W.castTo(DataType.DOUBLE).norm2Number().doubleValue();
        INDArray V = W.castTo(DataType.DOUBLE).div(s);
        INDArray power = V;
        for (int factors = 1; factors < k; factors++) {
            power = power.mmul(V);
        }
        return s * Math.pow(power.norm2Number().doubleValue(), 1.0 / k);
    }
}
