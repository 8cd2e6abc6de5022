import contract.LabelErrorRate;

class MyLabelErrorRate implements LabelErrorRate {
    @Override
    public double of(int[] read, int[] right) {
        return changes(read, right, read.length, right.length, new Integer[read.length + 1][right.length + 1])
                / (double) right.length;
    }

    private static int changes(int[] read, int[] right, int i, int j, Integer[][] known) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        if (known[i][j] == null) {
            int last = read[i - 1] == right[j - 1] ? 0 : 1;
            int best = changes(read, right, i - 1, j - 1, known) + last;
            best = Math.min(best, changes(read, right, i - 1, j, known) + 1);
            known[i][j] = Math.min(best, changes(read, right, i, j - 1, known) + 1);
        }
        return known[i][j];
    }
}
