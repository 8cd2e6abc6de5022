import contract.BackwardGaze;
import contract.KeysAndQueries;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyBackwardGaze implements BackwardGaze {
    @Override
    public KeysAndQueries build(int length, int most) {
        INDArray keys = Nd4j.zeros(length, 2);
        INDArray queries = Nd4j.zeros(length, 2);
        for (int t = 0; t < length; t++) {
            double angle = 2 * Math.PI * t / length;
            int step = length - 1 - t;
            keys.putScalar(t, 0, Math.cos(angle));
            keys.putScalar(t, 1, Math.sin(angle));
            queries.putScalar(step, 0, 500 * Math.cos(angle));
            queries.putScalar(step, 1, 500 * Math.sin(angle));
        }
        return new KeysAndQueries(keys, queries);
    }
}
