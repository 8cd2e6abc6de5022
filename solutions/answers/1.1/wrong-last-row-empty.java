// expects: The last row stays empty: t runs from 0 to T − 1.
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        float[][] rows = new float[text.length()][alphabet.length()];
        for (int t = 0; t < text.length() - 1; t++) {
            rows[t][alphabet.indexOf(text.charAt(t))] = 1;
        }
        return Nd4j.createFromArray(rows);
    }
}
