import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double rest = u;
        int token = 0;
        for (int i = 0; i < p.length() && rest >= 0; i++) {
            if (p.getDouble(i) > 0) {
                token = i;
                rest -= p.getDouble(i);
            }
        }
        return token;
    }
}
