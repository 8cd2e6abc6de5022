import contract.LabelErrorRate;

class MyLabelErrorRate implements LabelErrorRate {
    @Override
    public double of(int[] read, int[] right) {
        int[][] d = new int[read.length + 1][right.length + 1];
        for (int i = 0; i <= read.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int replaced = d[i - 1][j - 1] + 1;
                    d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                }
            }
        }
        return (double) d[read.length][right.length] / right.length;
    }
}
