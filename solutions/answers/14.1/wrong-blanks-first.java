// expects: The blanks are taken out before the neighbours are merged: a doubled letter becomes a single one.
import contract.Collapse;
import java.util.Arrays;
import java.util.stream.IntStream;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        int[] letters = Arrays.stream(path).filter(symbol -> symbol != 0).toArray();
        return IntStream.range(0, letters.length)
                .filter(i -> i == 0 || letters[i] != letters[i - 1])
                .map(i -> letters[i])
                .toArray();
    }
}
