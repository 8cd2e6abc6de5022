import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray before = Nd4j.create(dh.rows(), dh.columns());
        for (int n = 0; n < dh.rows(); n++) {
            for (int i = 0; i < Wh.rows(); i++) {
                double sum = 0;
                for (int j = 0; j < Wh.columns(); j++) {
                    double y = h.getDouble(n, j);
                    sum += dh.getDouble(n, j) * (1 - y * y) * Wh.getDouble(i, j);
                }
                before.putScalar(n, i, sum);
            }
        }
        return before;
    }
}
