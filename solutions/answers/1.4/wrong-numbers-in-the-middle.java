// expects: This is [T,D,N]: the sequences belong into the middle, the numbers last.
import contract.TimeFirst;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTimeFirst implements TimeFirst {
    @Override
    public INDArray timeFirst(INDArray batch) {
        return batch.permute(1, 2, 0);
    }
}
