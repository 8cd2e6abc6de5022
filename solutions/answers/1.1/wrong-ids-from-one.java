// expects: The ids begin at 1: the first character of the alphabet has id 0, and X has V columns.
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        INDArray rows = Nd4j.zeros(text.length(), alphabet.length() + 1);
        for (int t = 0; t < text.length(); t++) {
            rows.putScalar(t, alphabet.indexOf(text.charAt(t)) + 1, 1);
        }
        return rows;
    }
}
