import contract.DrownedPatterns;
import java.util.Arrays;

class MyDrownedPatterns implements DrownedPatterns {
    @Override
    public int[][] patterns() {
        int[] stripes = new int[30];
        Arrays.setAll(stripes, i -> i % 3 == 0 ? 1 : -1);
        int[][] patterns = {stripes.clone(), stripes.clone(), stripes.clone()};
        for (int p = 0; p < 3; p++) {
            for (int i : new int[] {4 * p, 4 * p + 1, 4 * p + 2}) {
                patterns[p][i] = -patterns[p][i];
            }
        }
        return patterns;
    }
}
