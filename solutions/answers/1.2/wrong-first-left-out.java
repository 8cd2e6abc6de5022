// expects: The first row is left out.
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int t = 1; t < scores.rows(); t++) {
            text.append(alphabet.charAt(scores.getRow(t).argMax(0).getInt(0)));
        }
        return text.toString();
    }
}
