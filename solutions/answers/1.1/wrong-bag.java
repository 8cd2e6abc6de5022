// expects: The rows are added up: that is the bag, and the order is lost.
import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        float[] bag = new float[alphabet.length()];
        for (char c : text.toCharArray()) {
            bag[alphabet.indexOf(c)]++;
        }
        return Nd4j.createFromArray(bag);
    }
}
