import contract.FooledPath;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyFooledPath implements FooledPath {
    @Override
    public INDArray table(int[] target, int symbols) {
        // every letter but the last is certain; the last comes late, and nobody knows in which of three frames
        List<double[]> frames = new ArrayList<>();
        int last = target.length - 1;
        for (int u = 0; u < last; u++) {
            frames.add(frame(symbols, target[u], 1));
            frames.add(frame(symbols, target[u], 0));
        }
        for (int t = 0; t < 3; t++) {
            frames.add(frame(symbols, target[last], 0.498));
        }
        return Nd4j.create(frames.toArray(new double[0][]));
    }

    private double[] frame(int symbols, int letter, double share) {
        double[] y = new double[symbols];
        y[0] = 1 - share;
        y[letter] += share;
        return y;
    }
}
