// expects: Your answer compares which labels there are
import contract.LabelErrorRate;
import java.util.Arrays;

class MyLabelErrorRate implements LabelErrorRate {
    @Override
    public double of(int[] read, int[] right) {
        int I = read.length;
        int J = right.length;
        read = read.clone();
        right = right.clone();
        Arrays.sort(read);
        Arrays.sort(right);
        int[][] d = new int[I + 1][J + 1];
        for (int i = 0; i <= I; i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= J; j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= I; i++) {
            for (int j = 1; j <= J; j++) {
                int replaced = d[i - 1][j - 1] + (read[i - 1] == right[j - 1] ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
            }
        }
        return (double) d[I][J] / J;
    }
}
