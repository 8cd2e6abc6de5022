import contract.GrowthRate;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyGrowthRate implements GrowthRate {
    @Override
    public double rate(INDArray W, int k) {
        INDArray w = W.castTo(DataType.DOUBLE);
        INDArray power = w;
        double rate = 1;
        for (int factors = 1; factors < k; factors++) {
            double size = power.norm2Number().doubleValue();
            rate *= Math.pow(size, 1.0 / k);
            power = power.div(size).mmul(w);
        }
        return rate * Math.pow(power.norm2Number().doubleValue(), 1.0 / k);
    }
}
