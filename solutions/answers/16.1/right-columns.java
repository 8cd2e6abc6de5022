import contract.ForcedInputs;
import java.util.Arrays;

class MyForcedInputs implements ForcedInputs {
    @Override
    public int[][] inputs(int[][] targets, int end, int padding) {
        int T = Arrays.stream(targets).mapToInt(text -> text.length).max().getAsInt();
        int[][] reads = new int[T][targets.length];
        for (int[] step : reads) {
            Arrays.fill(step, padding);
        }
        for (int n = 0; n < targets.length; n++) {
            int before = end;
            for (int t = 0; t < targets[n].length; t++) {
                reads[t][n] = before;
                before = targets[n][t];
            }
        }
        return reads;
    }
}
