// expects: The largest number is sought down each column: a character is a row.
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int id : scores.argMax(0).toIntVector()) {
            text.append(id < alphabet.length() ? alphabet.charAt(id) : '?');
        }
        return text.toString();
    }
}
