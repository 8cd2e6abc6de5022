// expects: The output gate's gradient lacks dh: dh ⊙ tanh(c) ⊙ o (1 − o).
import contract.LstmStepBack;
import contract.LstmStepGradient;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmStepBack implements LstmStepBack {
    @Override
    public LstmStepGradient back(
            INDArray dh, INDArray dc, INDArray i, INDArray f, INDArray g, INDArray o, INDArray cBefore, INDArray c) {
        INDArray shown = Transforms.tanh(c);
        INDArray d = dc.add(dh.mul(o).mul(shown.mul(shown).rsub(1)));
        INDArray dzi = d.mul(g).mul(i).mul(i.rsub(1));
        INDArray dzf = d.mul(cBefore).mul(f).mul(f.rsub(1));
        INDArray dzg = d.mul(i).mul(g.mul(g).rsub(1));
        INDArray dzo = shown.mul(o).mul(o.rsub(1));
        return new LstmStepGradient(Nd4j.concat(1, dzi, dzf, dzg, dzo), d.mul(f));
    }
}
