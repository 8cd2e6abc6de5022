// expects: Steps and numbers changed places, [N,D,T]: exchange the first two dimensions.
import contract.TimeFirst;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTimeFirst implements TimeFirst {
    @Override
    public INDArray timeFirst(INDArray batch) {
        return batch.permute(0, 2, 1);
    }
}
