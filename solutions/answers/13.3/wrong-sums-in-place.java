// told: Your answer writes into p
import contract.TokenDraw;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTokenDraw implements TokenDraw {
    @Override
    public int draw(INDArray p, double u) {
        p.cumsumi(0);
        for (int i = 0; i < p.length(); i++) {
            if (p.getDouble(i) > u) {
                return i;
            }
        }
        return p.argMax().getInt(0);
    }
}
