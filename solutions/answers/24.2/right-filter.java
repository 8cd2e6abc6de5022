import contract.GapWindows;
import java.util.stream.IntStream;

class MyGapWindows implements GapWindows {
    @Override
    public int[][] rows(boolean[] afterGap, int steps, int ahead) {
        int way = steps - 1 + ahead;
        // The mark of the first row speaks of the time before the window, so it does not matter.
        return IntStream.range(0, afterGap.length - way)
                .filter(first -> IntStream.rangeClosed(first + 1, first + way).noneMatch(row -> afterGap[row]))
                .mapToObj(first -> new int[] {first, first + way})
                .toArray(int[][]::new);
    }
}
