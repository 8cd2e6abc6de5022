import contract.FooledPath;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyFooledPath implements FooledPath {
    @Override
    public INDArray table(int[] target, int symbols) {
        double[][] y = new double[2 * target.length][symbols];
        y[0][0] = 0.51;
        y[0][target[0]] = 0.49;
        y[1][0] = 0.51;
        y[1][target[0]] = 0.49;
        for (int u = 1; u < target.length; u++) {
            y[2 * u][0] = 1;
            y[2 * u + 1][target[u]] = 1;
        }
        return Nd4j.createFromArray(y);
    }
}
