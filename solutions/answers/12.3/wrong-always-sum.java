// expects: Every way gives the sum: look at how
import contract.MergedDirections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMergedDirections implements MergedDirections {
    @Override
    public INDArray merge(INDArray forward, INDArray backward, String how) {
        if (how == "concatenate") {
            return Nd4j.concat(2, forward, backward);
        }
        INDArray sum = forward.add(backward);
        return how == "mean" ? sum.div(2) : sum;
    }
}
