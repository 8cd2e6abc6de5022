import contract.TopK;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTopK implements TopK {
    @Override
    public INDArray keep(INDArray p, int k) {
        INDArray q = Nd4j.zeros(p.length());
        for (int i = 0; i < p.length(); i++) {
            int better = 0;
            for (int j = 0; j < p.length(); j++) {
                better += p.getDouble(j) > p.getDouble(i) ? 1 : 0;
            }
            q.putScalar(i, better < k ? p.getDouble(i) : 0);
        }
        return q.divi(q.sumNumber());
    }
}
