import contract.TimeFirst;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyTimeFirst implements TimeFirst {
    @Override
    public INDArray timeFirst(INDArray batch) {
        INDArray[] steps = new INDArray[(int) batch.size(1)];
        for (int t = 0; t < steps.length; t++) {
            steps[t] = batch.slice(t, 1);
        }
        return Nd4j.stack(0, steps);
    }
}
