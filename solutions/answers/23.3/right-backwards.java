import contract.SettledVerdict;
import org.nd4j.linalg.api.ndarray.INDArray;

class MySettledVerdict implements SettledVerdict {
    @Override
    public int frames(INDArray p, int right) {
        INDArray verdicts = p.argMax(1);
        int T = (int) p.size(0);
        int t = T;
        // from the end back to the last frame whose verdict is wrong
        while (t > 0 && verdicts.getInt(t - 1) == right) {
            t--;
        }
        return t == T ? -1 : t + 1;
    }
}
