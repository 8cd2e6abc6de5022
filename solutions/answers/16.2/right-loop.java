import contract.WritingMarks;
import java.util.Arrays;

class MyWritingMarks implements WritingMarks {
    @Override
    public double[] of(int[][] written, int[][] right) {
        int exact = 0;
        int wrong = 0;
        int tokens = 0;
        for (int n = 0; n < right.length; n++) {
            int both = Math.min(written[n].length, right[n].length);
            int longer = Math.max(written[n].length, right[n].length);
            int slips = longer - both;
            for (int t = 0; t < both; t++) {
                slips += written[n][t] == right[n][t] ? 0 : 1;
            }
            exact += Arrays.equals(written[n], right[n]) ? 1 : 0;
            wrong += slips;
            tokens += right[n].length;
        }
        return new double[] {exact / (double) right.length, wrong / (double) tokens};
    }
}
