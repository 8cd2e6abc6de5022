import contract.LstmStepBack;
import contract.LstmStepGradient;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmStepBack implements LstmStepBack {
    @Override
    public LstmStepGradient back(
            INDArray dh, INDArray dc, INDArray i, INDArray f, INDArray g, INDArray o, INDArray cBefore, INDArray c) {
        INDArray d = Transforms.pow(Transforms.tanh(c), 2).neg().add(1).mul(dh).mul(o).add(dc);
        INDArray gates = Nd4j.hstack(i, f, o);
        INDArray slopes = gates.sub(gates.mul(gates));
        long H = c.size(1);
        INDArray[] s = new INDArray[3];
        for (int k = 0; k < 3; k++) {
            s[k] = slopes.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
        }
        INDArray dag = d.mul(i).sub(d.mul(i).mul(g).mul(g));
        INDArray da = Nd4j.hstack(s[0].mul(d).mul(g), s[1].mul(d).mul(cBefore), dag, s[2].mul(dh).mul(Transforms.tanh(c)));
        return new LstmStepGradient(da, f.mul(d));
    }
}
