// expects: The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².
import contract.ElmanSums;
import contract.ElmanWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySums implements ElmanSums {
    @Override
    public ElmanWeights gradients(INDArray x, INDArray start, INDArray h, INDArray dh) {
        long H = h.size(2);
        INDArray dWx = Nd4j.zeros(x.size(2), H);
        INDArray dWh = Nd4j.zeros(H, H);
        INDArray db = Nd4j.zeros(H);
        for (int t = 0; t < h.size(0); t++) {
            INDArray da = dh.slice(t).mul(h.slice(t).mul(h.slice(t)).sub(1));
            INDArray before = t == 0 ? start : h.slice(t - 1);
            dWx.addi(x.slice(t).transpose().mmul(da));
            dWh.addi(before.transpose().mmul(da));
            db.addi(da.sum(0));
        }
        return new ElmanWeights(dWx, dWh, db);
    }
}
