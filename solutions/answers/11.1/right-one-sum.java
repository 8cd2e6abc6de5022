import contract.GruStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyGruStep implements GruStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray bx, INDArray bh) {
        long H = h.size(1);
        INDArray fromState = h.mmul(Wh).addiRowVector(bh);
        INDArray fromInput = x.mmul(Wx).addiRowVector(bx);
        INDArray gates = Transforms.sigmoid(fromInput.add(fromState));
        INDArray reset = part(gates, 0), update = part(gates, 1);
        INDArray offer = Transforms.tanh(part(fromState, 2).mul(reset).add(part(fromInput, 2)));
        return h.sub(offer).muli(update).addi(offer);
    }

    private static INDArray part(INDArray sums, int k) {
        long H = sums.size(1) / 3;
        return sums.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
    }
}
