import contract.TwoSpeedMask;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class MyTwoSpeedMask implements TwoSpeedMask {
    @Override
    public INDArray mask(int pen, int fast, int slow) {
        int H = pen + fast + slow;
        INDArray mask = Nd4j.ones(H, H);
        // Only the two corners are cut: from the pen's units to the slow ones, and back.
        mask.get(NDArrayIndex.interval(0, pen), NDArrayIndex.interval(pen + fast, H)).assign(0);
        mask.get(NDArrayIndex.interval(pen + fast, H), NDArrayIndex.interval(0, pen)).assign(0);
        return mask;
    }
}
