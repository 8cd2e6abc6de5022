// expects: The numbers alternate, one of each reader: all of forward come first.
import contract.MergedDirections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMergedDirections implements MergedDirections {
    @Override
    public INDArray merge(INDArray forward, INDArray backward, String how) {
        if (how.equals("concatenate")) {
            return Nd4j.stack(3, forward, backward).reshape('c', forward.size(0), forward.size(1), 2 * forward.size(2));
        }
        INDArray sum = forward.add(backward);
        return how.equals("mean") ? sum.div(2) : sum;
    }
}
