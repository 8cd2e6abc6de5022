// expects: The batch is as it was, [N,T,D]: time must come first.
import contract.TimeFirst;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTimeFirst implements TimeFirst {
    @Override
    public INDArray timeFirst(INDArray batch) {
        return batch;
    }
}
