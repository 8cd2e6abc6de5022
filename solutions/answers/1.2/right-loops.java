import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int t = 0; t < scores.rows(); t++) {
            int best = 0;
            for (int v = 1; v < scores.columns(); v++) {
                if (scores.getDouble(t, v) > scores.getDouble(t, best)) {
                    best = v;
                }
            }
            text.append(alphabet.charAt(best));
        }
        return text.toString();
    }
}
