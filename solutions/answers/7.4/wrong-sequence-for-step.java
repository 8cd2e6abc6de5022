// expects: There is no such row: outputs.slice(t) is step t, [N,H], its row n belongs to sequence n, and a sequence's last step is lengths[n] − 1.
import contract.LastOutputs;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyLastOutputs implements LastOutputs {
    @Override
    public INDArray last(INDArray outputs, int[] lengths) {
        INDArray[] rows = new INDArray[lengths.length];
        for (int n = 0; n < lengths.length; n++) {
            rows[n] = outputs.slice(n).getRow(lengths[n] - 1);
        }
        return Nd4j.stack(0, rows);
    }
}
