// expects: All rows are the same array: make a new row for each character.
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        float[][] rows = new float[text.length()][];
        float[] row = new float[alphabet.length()];
        for (int t = 0; t < text.length(); t++) {
            row[alphabet.indexOf(text.charAt(t))] = 1;
            rows[t] = row;
        }
        return Nd4j.createFromArray(rows);
    }
}
