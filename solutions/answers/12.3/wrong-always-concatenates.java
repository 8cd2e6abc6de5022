// expects: Every way gives the outputs side by side
import contract.MergedDirections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyMergedDirections implements MergedDirections {
    @Override
    public INDArray merge(INDArray forward, INDArray backward, String how) {
        return Nd4j.concat(2, forward, backward);
    }
}
