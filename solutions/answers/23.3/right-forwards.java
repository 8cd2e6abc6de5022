import contract.SettledVerdict;
import org.nd4j.linalg.api.ndarray.INDArray;

class MySettledVerdict implements SettledVerdict {
    @Override
    public int frames(INDArray p, int right) {
        // whatever was right before a wrong verdict is forgotten there
        int since = -1;
        for (int t = 0; t < p.rows(); t++) {
            int verdict = 0;
            for (int c = 1; c < p.columns(); c++) {
                if (p.getDouble(t, c) > p.getDouble(t, verdict)) {
                    verdict = c;
                }
            }
            if (verdict != right) {
                since = -1;
            } else if (since < 0) {
                since = t + 1;
            }
        }
        return since;
    }
}
