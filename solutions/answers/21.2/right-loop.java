import contract.TwoAverages;

class MyTwoAverages implements TwoAverages {
    @Override
    public double[] of(int[][] counts) {
        int right = 0;
        int all = 0;
        double shares = 0;
        int classes = 0;
        for (int k = 0; k < counts.length; k++) {
            int items = 0;
            for (int j = 0; j < counts.length; j++) {
                items += counts[k][j];
            }
            right += counts[k][k];
            all += items;
            if (items > 0) {
                shares += (double) counts[k][k] / items;
                classes++;
            }
        }
        return new double[] {(double) right / all, shares / classes};
    }
}
