// expects: Off by one
import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double sum = 0;
        for (int i = 0; i < p.length(); i++) {
            if (sum > u) {
                return i;
            }
            sum += p.getDouble(i);
        }
        return (int) p.length() - 1;
    }
}
