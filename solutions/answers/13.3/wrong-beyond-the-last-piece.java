// expects: expected 
import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double sum = 0;
        for (int i = 0; i < p.length(); i++) {
            sum += p.getDouble(i);
            if (sum > u && p.getDouble(i) > 0) {
                return i;
            }
        }
        return (int) p.length() - 1;
    }
}
