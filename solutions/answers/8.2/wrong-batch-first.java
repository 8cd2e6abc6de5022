import contract.ElmanStatesBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStatesBack implements ElmanStatesBack {
    @Override
    public INDArray gradients(INDArray fromOutput, INDArray h, INDArray Wh) {
        INDArray all = fromOutput.dup();
        for (long t = h.size(0) - 2; t >= 0; t--) {
            INDArray after = h.slice(t + 1);
            INDArray da = all.slice(t + 1).mul(after.mul(after).rsub(1));
            all.slice(t).addi(da.mmul(Wh.transpose()));
        }
        return all.permute(1, 0, 2);
    }
}
