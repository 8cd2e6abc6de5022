import contract.BackwardGaze;
import contract.KeysAndQueries;
import org.nd4j.linalg.factory.Nd4j;

class MyBackwardGaze implements BackwardGaze {
    @Override
    public KeysAndQueries build(int length, int most) {
        double[][] keys = new double[length][2];
        double[][] queries = new double[length][2];
        for (int t = 0; t < length; t++) {
            int place = length - 1 - t;
            keys[t][0] = t;
            keys[t][1] = -t * t;
            queries[t][0] = 10 * 2 * place;
            queries[t][1] = 10;
        }
        return new KeysAndQueries(Nd4j.createFromArray(keys), Nd4j.createFromArray(queries));
    }
}
