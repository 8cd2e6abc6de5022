import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        INDArray ids = scores.transpose().argMax(0);
        char[] text = new char[(int) ids.length()];
        for (int t = 0; t < text.length; t++) {
            text[t] = alphabet.charAt(ids.getInt(t));
        }
        return new String(text);
    }
}
