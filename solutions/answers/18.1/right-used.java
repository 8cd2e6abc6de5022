import contract.ClippedPrecision;
import java.util.Arrays;

class MyClippedPrecision implements ClippedPrecision {
    @Override
    public double precision(int[] written, int[] wanted, int n) {
        if (written.length < n) {
            return 0;
        }
        // A run of the right text that was found is used up: this clips.
        boolean[] used = new boolean[wanted.length];
        double found = 0;
        for (int i = 0; i + n <= written.length; i++) {
            for (int j = 0; j + n <= wanted.length; j++) {
                if (!used[j] && Arrays.equals(written, i, i + n, wanted, j, j + n)) {
                    used[j] = true;
                    found++;
                    break;
                }
            }
        }
        return found / (written.length - n + 1);
    }
}
