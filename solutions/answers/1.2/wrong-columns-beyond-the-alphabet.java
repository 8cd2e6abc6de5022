// expects: The largest number is sought down each column: a character is a row.
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        INDArray best = scores.argMax(0);
        for (int i = 0; i < best.length(); i++) {
            text.append(alphabet.charAt(best.getInt(i)));
        }
        return text.toString();
    }
}
