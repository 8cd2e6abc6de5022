import contract.MirroredWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMirroredWeights implements MirroredWeights {
    @Override
    public INDArray ours(INDArray theirs) {
        int H = (int) theirs.size(1) / 3;
        INDArray change = Nd4j.zeros(3 * H, 3 * H);
        for (int k = 0; k < H; k++) {
            change.putScalar(k, H + k, -1);
            change.putScalar(H + k, k, 1);
            change.putScalar(2 * H + k, 2 * H + k, 1);
        }
        return theirs.mmul(change);
    }
}
