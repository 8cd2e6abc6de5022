import contract.WholeSequence;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyWholeSequence implements WholeSequence {
    @Override
    public INDArray answer(INDArray forward, INDArray backward, int[] lengths) {
        int H = (int) forward.size(2);
        INDArray y = Nd4j.create(lengths.length, 2 * H);
        for (int n = 0; n < lengths.length; n++) {
            for (int h = 0; h < H; h++) {
                y.putScalar(n, h, forward.getDouble(lengths[n] - 1, n, h));
                y.putScalar(n, H + h, backward.getDouble(0, n, h));
            }
        }
        return y;
    }
}
