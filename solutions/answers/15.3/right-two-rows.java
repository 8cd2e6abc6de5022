import contract.LabelErrorRate;

class MyLabelErrorRate implements LabelErrorRate {
    @Override
    public double of(int[] read, int[] right) {
        int[] above = new int[read.length + 1];
        for (int i = 0; i < above.length; i++) {
            above[i] = i;
        }
        for (int label : right) {
            int[] row = new int[above.length];
            row[0] = above[0] + 1;
            for (int i = 1; i < row.length; i++) {
                int step = Math.min(row[i - 1], above[i]) + 1;
                row[i] = Math.min(step, above[i - 1] + (read[i - 1] == label ? 0 : 1));
            }
            above = row;
        }
        return 1.0 * above[read.length] / right.length;
    }
}
