// expects: The text is empty: each row of the scores gives one character.
import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        String text = "";
        for (int t = 0; t < scores.size(0); t++) {
            text.concat(alphabet.substring(scores.getRow(t).argMax().getInt(0)).substring(0, 1));
        }
        return text;
    }
}
