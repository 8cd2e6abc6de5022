import contract.CarriedDerivatives;
import contract.StateWithDerivatives;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCarriedDerivatives implements CarriedDerivatives {
    @Override
    public StateWithDerivatives step(INDArray W, INDArray x, INDArray h, INDArray p) {
        long H = h.length();
        long R = W.rows();
        INDArray v = Nd4j.concat(1, x, Nd4j.ones(1, 1), h);
        INDArray now = Transforms.sigmoid(v.mmul(W));
        // [H,H] times [H,RH]: the units' part of W, turned, carries all derivatives at once
        INDArray Wh = W.get(NDArrayIndex.interval(x.length() + 1, R), NDArrayIndex.all());
        INDArray carried = Wh.transpose().mmul(p.dup('c').reshape('c', H, R * H)).dup('c').reshape('c', H, R, H);
        for (int k = 0; k < H; k++) {
            for (int i = 0; i < R; i++) {
                carried.putScalar(k, i, k, carried.getDouble(k, i, k) + v.getDouble(0, i));
            }
        }
        INDArray slope = now.mul(now.rsub(1)).reshape(H, 1, 1);
        return new StateWithDerivatives(now, carried.mul(slope.broadcast(H, R, H)));
    }
}
