import contract.LeastStates;

class MyLeastStates implements LeastStates {
    @Override
    public int states(int[][] next, boolean[] accepts) {
        int n = next.length;
        boolean[][] apart = new boolean[n][n];
        for (int p = 0; p < n; p++) {
            for (int q = 0; q < n; q++) {
                apart[p][q] = accepts[p] != accepts[q];
            }
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int p = 0; p < n; p++) {
                for (int q = 0; q < n; q++) {
                    for (int k = 0; k < next[p].length; k++) {
                        if (!apart[p][q] && apart[next[p][k]][next[q][k]]) {
                            apart[p][q] = true;
                            changed = true;
                        }
                    }
                }
            }
        }
        boolean[] reached = new boolean[n];
        visit(0, next, reached);
        int count = 0;
        for (int p = 0; p < n; p++) {
            boolean first = reached[p];
            for (int q = 0; q < p; q++) {
                first &= !reached[q] || apart[p][q];
            }
            count += first ? 1 : 0;
        }
        return count;
    }

    private static void visit(int state, int[][] next, boolean[] reached) {
        if (!reached[state]) {
            reached[state] = true;
            for (int r : next[state]) {
                visit(r, next, reached);
            }
        }
    }
}
