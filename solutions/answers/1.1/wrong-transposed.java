// expects: The result is [V,T]: time comes first, a row for each character of the text.
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        INDArray rows = Nd4j.zeros(alphabet.length(), text.length());
        for (int t = 0; t < text.length(); t++) {
            rows.putScalar(alphabet.indexOf(text.charAt(t)), t, 1);
        }
        return rows;
    }
}
