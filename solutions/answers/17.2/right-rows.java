import contract.GazeMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyGazeMap implements GazeMap {
    @Override
    public INDArray map(INDArray states, INDArray queries, INDArray mask) {
        INDArray e = queries.mmul(states.transpose()).div(Math.sqrt(states.columns()));
        INDArray real = e.addRowVector(mask.sub(1).mul(1e9));
        INDArray p = Transforms.exp(real.subColumnVector(real.max(1)));
        return p.divColumnVector(p.sum(1));
    }
}
