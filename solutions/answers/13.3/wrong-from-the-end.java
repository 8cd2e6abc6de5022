// expects: The pieces lie in the wrong order: token 0 comes first on the ruler, the last token at its end.
import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double sum = 0;
        int last = 0;
        for (int i = (int) p.length() - 1; i >= 0; i--) {
            sum += p.getDouble(i);
            if (p.getDouble(i) > 0) {
                last = i;
                if (sum > u) {
                    return i;
                }
            }
        }
        return last;
    }
}
