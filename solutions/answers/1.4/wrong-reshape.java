// expects: The shape is right and the sequences are jumbled: reshape deals the numbers out anew, it moves no dimension.
import contract.TimeFirst;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTimeFirst implements TimeFirst {
    @Override
    public INDArray timeFirst(INDArray batch) {
        return batch.reshape(batch.size(1), batch.size(0), batch.size(2));
    }
}
