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
        INDArray ours = Nd4j.create(theirs.size(0), 3 * H);
        ours.get(NDArrayIndex.all(), NDArrayIndex.interval(0, H)).assign(r);
        ours.get(NDArrayIndex.all(), NDArrayIndex.interval(H, 2 * H)).subi(z);
        ours.get(NDArrayIndex.all(), NDArrayIndex.interval(2 * H, 3 * H)).assign(n);
        return ours;
    }
}
