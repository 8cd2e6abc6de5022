// expects: These are the ids as numbers: each character needs a row of zeros with a single 1.
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        float[] ids = new float[text.length()];
        for (int t = 0; t < ids.length; t++) {
            ids[t] = alphabet.indexOf(text.charAt(t));
        }
        return Nd4j.createFromArray(ids);
    }
}
