// expects: Where u lies beyond the last piece you draw token 0: draw the last token that has a piece.
import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double sum = 0;
        for (int i = 0; i < p.length(); i++) {
            sum += p.getDouble(i);
            if (sum > u) {
                return i;
            }
        }
        return 0;
    }
}
