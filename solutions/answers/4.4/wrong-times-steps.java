// expects: The weights are counted once a step: all T steps share the same ones.
import contract.ElmanCount;

class MyElmanCount implements ElmanCount {
    @Override
    public int parameters(int T, int D, int H, int C) {
        int count = 0;
        for (int t = 0; t < T; t++) {
            count += D * H + H * H + H + H * C + C;
        }
        return count;
    }
}
