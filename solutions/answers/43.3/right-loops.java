import contract.ConfusedCounts;

class MyConfusedCounts implements ConfusedCounts {
    // With as many a's as there are states, some state must have come twice: so the search ends.
    @Override
    public int[] counts(int[][] next) {
        int[] states = new int[next.length + 1];
        for (int j = 1; j < states.length; j++) {
            states[j] = next[states[j - 1]][0];
            for (int i = 0; i < j; i++) {
                if (states[i] == states[j]) {
                    return new int[] {i, j};
                }
            }
        }
        throw new IllegalStateException("more states than the machine has");
    }
}
