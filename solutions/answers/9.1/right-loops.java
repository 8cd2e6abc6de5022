import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        double squares = 0;
        for (int i = 0; i < Wh.rows(); i++) {
            for (int j = 0; j < Wh.columns(); j++) {
                double number = Wh.getDouble(i, j) * (1 - h.getDouble(j) * h.getDouble(j));
                squares += number * number;
            }
        }
        return Math.sqrt(squares);
    }
}
