import contract.ForcedInputs;

class MyForcedInputs implements ForcedInputs {
    @Override
    public int[][] inputs(int[][] targets, int end, int padding) {
        int T = 0;
        for (int[] text : targets) {
            T = Math.max(T, text.length);
        }
        int[][] reads = new int[T][targets.length];
        for (int t = 0; t < T; t++) {
            for (int n = 0; n < targets.length; n++) {
                if (t == 0) {
                    reads[t][n] = end;
                } else if (t < targets[n].length) {
                    reads[t][n] = targets[n][t - 1];
                } else {
                    reads[t][n] = padding;
                }
            }
        }
        return reads;
    }
}
