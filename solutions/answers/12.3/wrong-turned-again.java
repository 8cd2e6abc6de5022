import contract.MergedDirections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMergedDirections implements MergedDirections {
    @Override
    public INDArray merge(INDArray forward, INDArray backward, String how) {
        INDArray turned = backward.dup();
        for (int t = 0; t < backward.size(0); t++) {
            turned.putSlice(t, backward.slice(backward.size(0) - 1 - t));
        }
        backward = turned;
        if (how.equals("concatenate")) {
            return Nd4j.concat(2, forward, backward);
        }
        INDArray sum = forward.add(backward);
        return how.equals("mean") ? sum.div(2) : sum;
    }
}
