import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        return (int) (u * p.length());
    }
}
