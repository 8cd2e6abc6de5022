import contract.DelayedXor;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyDelayedXor implements DelayedXor {
    @Override
    public INDArray weights() {
        // units 1 and 3 say "the first alone" and "the second alone"; unit 2 says "either"; unit 0 waits
        INDArray W = Nd4j.zeros(7, 4);
        W.putRow(0, Nd4j.createFromArray(0f, 16f, 0f, -16f));
        W.putRow(1, Nd4j.createFromArray(0f, -16f, 0f, 16f));
        W.putRow(2, Nd4j.createFromArray(-9f, -8f, -8f, -8f));
        W.putScalar(4, 2, 16);
        W.putScalar(6, 2, 16);
        W.putScalar(5, 0, 18);
        return W;
    }
}
