import contract.WholeSequence;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyWholeSequence implements WholeSequence {
    @Override
    public INDArray answer(INDArray forward, INDArray backward, int[] lengths) {
        INDArray last = Nd4j.create(lengths.length, forward.size(2));
        for (int n = 0; n < lengths.length; n++) {
            last.putRow(n, forward.slice(lengths[n] - 1).getRow(n));
        }
        return Nd4j.concat(1, last, backward.slice(0));
    }
}
