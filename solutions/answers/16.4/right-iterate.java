import contract.TextWriter;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyTextWriter implements TextWriter {
    @Override
    public int[] write(INDArray thought, INDArray after, int end, int most) {
        return IntStream.iterate(likeliest(thought, after, end), before -> likeliest(thought, after, before))
                .takeWhile(token -> token != end)
                .limit(most)
                .toArray();
    }

    private static int likeliest(INDArray thought, INDArray after, int before) {
        int best = 0;
        for (int k = 1; k < thought.length(); k++) {
            if (vote(thought, after, before, k) > vote(thought, after, before, best)) {
                best = k;
            }
        }
        return best;
    }

    private static double vote(INDArray thought, INDArray after, int before, int k) {
        return thought.getDouble(k) + after.getDouble(before, k);
    }
}
