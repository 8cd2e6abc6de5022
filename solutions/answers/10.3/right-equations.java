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
        INDArray dai = d.mul(g).mul(i).mul(i.rsub(1));
        INDArray daf = d.mul(cBefore).mul(f).mul(f.rsub(1));
        INDArray dag = d.mul(i).mul(g.mul(g).rsub(1));
        INDArray dao = dh.mul(shown).mul(o).mul(o.rsub(1));
        return new LstmStepGradient(Nd4j.concat(1, dai, daf, dag, dao), d.mul(f));
    }
}
