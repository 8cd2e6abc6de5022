import contract.${contract};
import org.nd4j.linalg.api.ndarray.INDArray;

class My${contract} implements ${contract} {
    /**
     * TODO: the equation
     *
     * TODO: x [N,D]; returns …, [N,D]
     */
    @Override
    public INDArray of(INDArray x) {
        // TODO ${number}: TODO: what to return
        // BEGIN SOLUTION
        return x.mul(2);
        // END SOLUTION
    }
}
