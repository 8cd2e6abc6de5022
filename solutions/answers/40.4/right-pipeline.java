import contract.DelayedXor;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyDelayedXor implements DelayedXor {
    @Override
    public INDArray weights() {
        return Nd4j.createFromArray(new float[][] {
            {0, 20, 20, 0},
            {0, 20, 20, 0},
            {-10, -10, -30, -10},
            {0, 0, 0, 0},
            {0, 0, 0, 20},
            {0, 0, 0, -20},
            {20, 0, 0, 0}
        });
    }
}
