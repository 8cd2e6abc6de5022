import contract.GapWindows;
import java.util.ArrayList;
import java.util.List;

class MyGapWindows implements GapWindows {
    @Override
    public int[][] rows(boolean[] afterGap, int steps, int ahead) {
        List<int[]> found = new ArrayList<>();
        int begin = 0;
        for (int row = 0; row < afterGap.length; row++) {
            // A whole stretch of time begins with a marked row.
            begin = afterGap[row] ? row : begin;
            int first = row - ahead - steps + 1;
            if (first >= begin) {
                found.add(new int[] {first, row});
            }
        }
        return found.toArray(int[][]::new);
    }
}
