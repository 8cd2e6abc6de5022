import contract.BlindTwins;

class MyBlindTwins implements BlindTwins {
    @Override
    public int[][] twins(int longest) {
        int[][] twins = new int[2][3 * longest + 2];
        for (int k = 0; k < 2; k++) {
            twins[k][longest] = 1 + k;
            twins[k][2 * longest + 1] = 2 - k;
        }
        return twins;
    }
}
