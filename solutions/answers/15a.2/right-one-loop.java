import contract.FrameReader;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyFrameReader implements FrameReader {
    @Override
    public int[] labels(INDArray heard, INDArray expected, int most) {
        IntStream.Builder written = IntStream.builder();
        int t = 0;
        int inFrame = 0;
        int last = 0;
        while (t < heard.size(0)) {
            int symbol = 0;
            for (int c = 1; c < heard.size(1); c++) {
                if (vote(heard, expected, t, last, c) > vote(heard, expected, t, last, symbol)) {
                    symbol = c;
                }
            }
            if (symbol == 0 || inFrame == most) {
                t++;
                inFrame = 0;
            } else {
                written.add(symbol);
                last = symbol;
                inFrame++;
            }
        }
        return written.build().toArray();
    }

    private double vote(INDArray heard, INDArray expected, int t, int last, int c) {
        return heard.getDouble(t, c) + expected.getDouble(last, c);
    }
}
