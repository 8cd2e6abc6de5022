import contract.BlindTwins;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

class MyBlindTwins implements BlindTwins {
    @Override
    public int[][] twins(int longest) {
        // both walk from "hall" to "hall" along the same two detours, in another order
        List<Integer> hall = Collections.nCopies(longest - 1, 7);
        return new int[][] {walk(hall, 3, 5), walk(hall, 5, 3)};
    }

    private int[] walk(List<Integer> hall, int first, int second) {
        List<Integer> tokens = new ArrayList<>(hall);
        tokens.add(first);
        tokens.addAll(hall);
        tokens.add(second);
        tokens.addAll(hall);
        return tokens.stream().mapToInt(i -> i).toArray();
    }
}
