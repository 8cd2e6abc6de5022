// expects: The first k tokens are kept, not the likeliest
import contract.TopK;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTopK implements TopK {
    @Override
    public INDArray keep(INDArray p, int k) {
        INDArray q = p.dup();
        for (int i = k; i < q.length(); i++) {
            q.putScalar(i, 0);
        }
        return q.div(q.sumNumber());
    }
}
