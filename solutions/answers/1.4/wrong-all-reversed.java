// expects: All dimensions are reversed, [D,T,N]: only the first two change places.
import contract.TimeFirst;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTimeFirst implements TimeFirst {
    @Override
    public INDArray timeFirst(INDArray batch) {
        return batch.permute(2, 1, 0);
    }
}
