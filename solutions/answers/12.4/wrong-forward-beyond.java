// expects: The reader from the end is right. Forward is taken at L, one step too late: its last real step is L − 1.
import contract.WholeSequence;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWholeSequence implements WholeSequence {
    @Override
    public INDArray answer(INDArray forward, INDArray backward, int[] lengths) {
        INDArray[] rows = new INDArray[lengths.length];
        for (int n = 0; n < lengths.length; n++) {
            INDArray there = forward.slice(lengths[n]).getRow(n, true);
            INDArray back = backward.slice(0).getRow(n, true);
            rows[n] = Nd4j.concat(1, there, back);
        }
        return Nd4j.concat(0, rows);
    }
}
