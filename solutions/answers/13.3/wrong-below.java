// expects: The sum is compared in the wrong direction: go on while it is not above u.
import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        double sum = 0;
        int last = 0;
        for (int i = 0; i < p.length(); i++) {
            sum += p.getDouble(i);
            if (p.getDouble(i) > 0) {
                last = i;
                if (sum < u) {
                    return i;
                }
            }
        }
        return last;
    }
}
