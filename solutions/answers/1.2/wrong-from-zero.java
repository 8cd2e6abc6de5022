// expects: The search begins at 0, so a row of negative scores finds nothing: begin at the row's first score.
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int t = 0; t < scores.rows(); t++) {
            int best = 0;
            double most = 0;
            for (int v = 0; v < scores.columns(); v++) {
                if (scores.getDouble(t, v) > most) {
                    most = scores.getDouble(t, v);
                    best = v;
                }
            }
            text.append(alphabet.charAt(best));
        }
        return text.toString();
    }
}
