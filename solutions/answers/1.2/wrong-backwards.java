// expects: The text is built backwards.
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int id : scores.argMax(1).toIntVector()) {
            text.insert(0, alphabet.charAt(id));
        }
        return text.toString();
    }
}
