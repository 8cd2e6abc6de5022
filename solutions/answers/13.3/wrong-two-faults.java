// expects: A token of probability 0 is drawn with u = 0, and beyond the last piece as well: take the first sum above u, and after the loop the last token that has a piece.
import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double sum = 0;
        for (int i = 0; i < p.length(); i++) {
            sum += p.getDouble(i);
            if (sum >= u) {
                return i;
            }
        }
        return (int) p.length() - 1;
    }
}
