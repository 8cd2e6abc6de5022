// expects: Wh is transposed: a row vector multiplies from the left, s Wh.
import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray fromState = Nd4j.create(s.rows(), Wh.columns());
        for (int n = 0; n < s.rows(); n++) {
            for (int j = 0; j < Wh.columns(); j++) {
                for (int i = 0; i < Wh.rows(); i++) {
                    fromState.putScalar(n, j, fromState.getDouble(n, j) + s.getDouble(n, i) * Wh.getDouble(j, i));
                }
            }
        }
        return Transforms.tanh(x.mmul(Wx).add(fromState).addRowVector(b));
    }
}
