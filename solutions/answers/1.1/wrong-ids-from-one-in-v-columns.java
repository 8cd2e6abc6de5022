// expects: The ids begin at 1: the first character of the alphabet has id 0, and X has V columns.
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        float[][] rows = new float[text.length()][alphabet.length()];
        for (int t = 0; t < text.length(); t++) {
            int id = alphabet.indexOf(text.charAt(t)) + 1;
            rows[t][id] = 1f;
        }
        return Nd4j.createFromArray(rows);
    }
}
