import contract.${contract};
import org.nd4j.linalg.api.ndarray.INDArray;

class My${contract} implements ${contract} {
    @Override
    public INDArray of(INDArray x) {
        // TODO: right answers in two styles; mistakes are edits of these
        return x.mul(2);
    }
}
