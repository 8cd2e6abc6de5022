import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        INDArray z = s.mmul(Vo).addiRowVector(c);
        z.subiColumnVector(z.max(true, 1));
        Transforms.exp(z, false);
        return z.diviColumnVector(z.sum(true, 1));
    }
}
