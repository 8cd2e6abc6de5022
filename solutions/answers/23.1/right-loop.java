import contract.FrameSegments;
import java.util.ArrayList;
import java.util.List;

class MyFrameSegments implements FrameSegments {
    @Override
    public int[][] segments(int[] labels) {
        List<int[]> found = new ArrayList<>();
        int from = 0;
        // one step beyond the end closes the last sign
        for (int t = 1; t <= labels.length; t++) {
            if (t == labels.length || labels[t] != labels[t - 1]) {
                if (labels[from] != 0) {
                    found.add(new int[] {labels[from], from, t});
                }
                from = t;
            }
        }
        return found.toArray(new int[0][]);
    }
}
