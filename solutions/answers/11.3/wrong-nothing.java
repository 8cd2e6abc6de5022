// expects: Nothing was changed.
import contract.MirroredWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class MyMirroredWeights implements MirroredWeights {
    @Override
    public INDArray ours(INDArray theirs) {
        long H = theirs.size(1) / 3;
        INDArray z = theirs.get(NDArrayIndex.all(), NDArrayIndex.interval(0, H));
        INDArray r = theirs.get(NDArrayIndex.all(), NDArrayIndex.interval(H, 2 * H));
        INDArray n = theirs.get(NDArrayIndex.all(), NDArrayIndex.interval(2 * H, 3 * H));
        return theirs.dup();
    }
}
