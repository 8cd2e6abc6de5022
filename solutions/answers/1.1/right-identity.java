import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        int[] ids = text.chars().map(alphabet::indexOf).toArray();
        return Nd4j.eye(alphabet.length()).getRows(ids);
    }
}
