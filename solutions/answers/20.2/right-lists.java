import contract.WindowRows;
import java.util.ArrayList;
import java.util.List;

class MyWindowRows implements WindowRows {
    @Override
    public int[][] rows(int height, int width, int size, int stride, int padding) {
        List<int[]> positions = new ArrayList<>();
        for (int top = -padding; top + size <= height + padding; top += stride) {
            for (int left = -padding; left + size <= width + padding; left += stride) {
                positions.add(covered(top, left, height, width, size));
            }
        }
        return positions.toArray(new int[0][]);
    }

    private static int[] covered(int top, int left, int height, int width, int size) {
        int[] places = new int[size * size];
        int next = 0;
        for (int r = top; r < top + size; r++) {
            for (int c = left; c < left + size; c++) {
                places[next] = r < 0 || r >= height || c < 0 || c >= width ? -1 : r * width + c;
                next++;
            }
        }
        return places;
    }
}
