// expects: Every score above 0.5 gives a character: take the largest of each row, whatever it is.
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int t = 0; t < scores.rows(); t++) {
            for (int v = 0; v < scores.columns(); v++) {
                if (scores.getFloat(t, v) > 0.5f) {
                    text.append(alphabet.charAt(v));
                }
            }
        }
        return text.toString();
    }
}
