import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double[] borders = p.toDoubleVector();
        for (int i = 1; i < borders.length; i++) {
            borders[i] += borders[i - 1];
        }
        int i = 0;
        while (i < borders.length - 1 && borders[i] <= u) {
            i++;
        }
        while (p.getDouble(i) == 0) {
            i--;
        }
        return i;
    }
}
