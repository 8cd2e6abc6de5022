import contract.TopK;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTopK implements TopK {
    @Override
    public INDArray keep(INDArray p, int k) {
        INDArray left = p.dup();
        INDArray q = Nd4j.zeros(p.length());
        for (int n = 0; n < Math.min(k, p.length()); n++) {
            int best = left.argMax().getInt(0);
            q.putScalar(best, p.getDouble(best));
            left.putScalar(best, -1);
        }
        return q.div(q.sumNumber());
    }
}
