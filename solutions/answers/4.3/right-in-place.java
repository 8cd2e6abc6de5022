import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray h, INDArray Wo, INDArray bo) {
        INDArray a = h.mmul(Wo).addiRowVector(bo);
        a.subiColumnVector(a.max(true, 1));
        Transforms.exp(a, false);
        return a.diviColumnVector(a.sum(true, 1));
    }
}
