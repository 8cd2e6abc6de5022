// expects: Only one of the two is halved in the mean: halve their sum.
import contract.MergedDirections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMergedDirections implements MergedDirections {
    @Override
    public INDArray merge(INDArray forward, INDArray backward, String how) {
        if (how.equals("concatenate")) {
            return Nd4j.concat(2, forward, backward);
        }
        INDArray sum = forward.add(backward);
        return how.equals("mean") ? forward.add(backward.div(2)) : sum;
    }
}
