import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        float[][] rows = new float[text.length()][alphabet.length()];
        for (int t = 0; t < rows.length; t++) {
            for (int v = 0; v < alphabet.length(); v++) {
                rows[t][v] = text.charAt(t) == alphabet.charAt(v) ? 1 : 0;
            }
        }
        return Nd4j.createFromArray(rows);
    }
}
