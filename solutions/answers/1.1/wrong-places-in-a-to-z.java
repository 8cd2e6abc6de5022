// expects: The ids are places in a to z: an id is the character's place in the alphabet that was given, alphabet.indexOf(…).
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        INDArray rows = Nd4j.zeros(text.length(), alphabet.length());
        int t = 0;
        for (char letter : text.toCharArray()) {
            rows.putScalar(t++, letter - 'a', 1.0);
        }
        return rows;
    }
}
