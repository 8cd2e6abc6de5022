// expects: The rows stand in one line: X is a matrix [T,V].
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        int V = alphabet.length();
        float[] rows = new float[text.length() * V];
        for (int t = 0; t < text.length(); t++) {
            rows[t * V + alphabet.indexOf(text.charAt(t))] = 1;
        }
        return Nd4j.createFromArray(rows);
    }
}
