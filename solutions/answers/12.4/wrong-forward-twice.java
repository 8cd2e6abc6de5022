// expects: Both halves come from forward: the second is the reader from the end, backward.
import contract.WholeSequence;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWholeSequence implements WholeSequence {
    @Override
    public INDArray answer(INDArray forward, INDArray backward, int[] lengths) {
        INDArray[] rows = new INDArray[lengths.length];
        for (int n = 0; n < lengths.length; n++) {
            INDArray there = forward.slice(lengths[n] - 1).getRow(n, true);
            INDArray back = forward.slice(0).getRow(n, true);
            rows[n] = Nd4j.concat(1, there, back);
        }
        return Nd4j.concat(0, rows);
    }
}
