import contract.OneHotDecode;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyOneHotDecode implements OneHotDecode {
    @Override
    public String decode(INDArray scores, String alphabet) {
        String text = "";
        for (float[] row : scores.toFloatMatrix()) {
            float most = Float.NEGATIVE_INFINITY;
            char c = ' ';
            for (int v = 0; v < row.length; v++) {
                if (row[v] > most) {
                    most = row[v];
                    c = alphabet.charAt(v);
                }
            }
            text += c;
        }
        return text;
    }
}
