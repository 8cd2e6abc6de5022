// expects: The dimensions were moved to [T,D,N] and the numbers dealt out anew by a reshape: permute(1, 0, 2) alone is enough.
import contract.TimeFirst;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTimeFirst implements TimeFirst {
    @Override
    public INDArray timeFirst(INDArray batch) {
        INDArray moved = batch.permute(1, 2, 0);
        return moved.dup('c').reshape(batch.size(1), batch.size(0), batch.size(2));
    }
}
