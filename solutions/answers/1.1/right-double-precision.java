import contract.OneHotEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyOneHotEncode implements OneHotEncode {
    @Override
    public INDArray encode(String text, String alphabet) {
        double[][] rows = new double[text.length()][alphabet.length()];
        int t = 0;
        for (char c : text.toCharArray()) {
            rows[t++][alphabet.indexOf(c)] = 1;
        }
        return Nd4j.createFromArray(rows);
    }
}
