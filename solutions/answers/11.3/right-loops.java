import contract.MirroredWeights;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMirroredWeights implements MirroredWeights {
    @Override
    public INDArray ours(INDArray theirs) {
        int H = (int) theirs.size(1) / 3;
        INDArray ours = theirs.dup();
        for (int row = 0; row < theirs.size(0); row++) {
            for (int k = 0; k < H; k++) {
                ours.putScalar(row, k, theirs.getDouble(row, H + k));
                ours.putScalar(row, H + k, -theirs.getDouble(row, k));
            }
        }
        return ours;
    }
}
