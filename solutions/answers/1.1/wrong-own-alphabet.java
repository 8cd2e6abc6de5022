// expects: The ids follow the text's own order of characters: an id is a place in the alphabet.
import contract.OneHotEncode;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        List<Character> known = new ArrayList<>();
        INDArray rows = Nd4j.zeros(text.length(), alphabet.length());
        for (int t = 0; t < text.length(); t++) {
            if (!known.contains(text.charAt(t))) {
                known.add(text.charAt(t));
            }
            rows.putScalar(t, known.indexOf(text.charAt(t)), 1);
        }
        return rows;
    }
}
