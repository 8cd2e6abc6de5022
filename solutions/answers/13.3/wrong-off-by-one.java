// expects: Off by one
import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double sum = 0;
        int i = 0;
        while (sum <= u && i < p.length()) {
            sum += p.getDouble(i);
            i++;
        }
        return (int) Math.min(i, p.length() - 1);
    }
}
