import contract.FrameSegments;
import java.util.stream.IntStream;

class MyFrameSegments implements FrameSegments {
    @Override
    public int[][] segments(int[] labels) {
        // a sign begins wherever its label is not that of the frame before
        return IntStream.range(0, labels.length)
                .filter(t -> labels[t] != 0 && (t == 0 || labels[t - 1] != labels[t]))
                .mapToObj(from -> new int[] {labels[from], from, end(labels, from)})
                .toArray(int[][]::new);
    }

    private static int end(int[] labels, int from) {
        int t = from;
        while (t < labels.length && labels[t] == labels[from]) {
            t++;
        }
        return t;
    }
}
