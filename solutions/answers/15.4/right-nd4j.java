import contract.NormalisedFrames;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyNormalisedFrames implements NormalisedFrames {
    @Override
    public INDArray of(INDArray x, int F) {
        INDArray real = x.get(NDArrayIndex.interval(0, F), NDArrayIndex.all()).dup();
        INDArray centred = real.subRowVector(real.mean(0));
        INDArray deviation = Transforms.max(Transforms.sqrt(centred.mul(centred).mean(0)), 1e-4);
        INDArray y = Nd4j.zeros(x.dataType(), x.rows(), x.columns());
        y.get(NDArrayIndex.interval(0, F), NDArrayIndex.all()).assign(centred.divRowVector(deviation));
        return y;
    }
}
