import contract.ElmanCount;

class MyElmanCount implements ElmanCount {
    @Override
    public int parameters(int T, int D, int H, int C) {
        int count = 0;
        for (int[] shape : new int[][] {{D, H}, {H, H}, {1, H}, {H, C}, {1, C}}) {
            count += shape[0] * shape[1];
        }
        return count;
    }
}
