// expects: Only a score of exactly 1 counts: scores may be any numbers.
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int t = 0; t < scores.rows(); t++) {
            for (int v = 0; v < scores.columns(); v++) {
                if (scores.getDouble(t, v) == 1) {
                    text.append(alphabet.charAt(v));
                }
            }
        }
        return text.toString();
    }
}
