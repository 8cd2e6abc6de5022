// expects: These are the ids as digits: the character with an id is alphabet.charAt(id).
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int t = 0; t < scores.rows(); t++) {
            text.append(scores.argMax(1).getInt(t));
        }
        return text.toString();
    }
}
