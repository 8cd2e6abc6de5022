// expects: Read one step too late: a sequence of L steps ends at step L − 1, since time counts from 0.
import contract.LastOutputs;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyLastOutputs implements LastOutputs {
    @Override
    public INDArray last(INDArray outputs, int[] lengths) {
        INDArray last = Nd4j.create(outputs.size(1), outputs.size(2));
        for (int n = 0; n < lengths.length; n++) {
            last.putRow(n, outputs.slice(lengths[n]).getRow(n));
        }
        return last;
    }
}
