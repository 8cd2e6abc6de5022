import contract.TextWriter;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTextWriter implements TextWriter {
    @Override
    public int[] write(INDArray thought, INDArray after, int end, int most) {
        List<Integer> text = new ArrayList<>();
        int before = end;
        while (text.size() < most) {
            int token = thought.add(after.getRow(before)).argMax().getInt(0);
            if (token == end) {
                break;
            }
            text.add(token);
            before = token;
        }
        return text.stream().mapToInt(i -> i).toArray();
    }
}
