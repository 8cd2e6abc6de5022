// expects: Sum and mean are exchanged.
import contract.MergedDirections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyMergedDirections implements MergedDirections {
    @Override
    public INDArray merge(INDArray forward, INDArray backward, String how) {
        if (how.equals("concatenate")) {
            return Nd4j.concat(2, forward, backward);
        }
        return how.equals("sum") ? forward.add(backward).div(2) : forward.add(backward);
    }
}
