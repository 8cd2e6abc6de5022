// expects: The recurrent layer's weights are counted once a step: all T steps share the same ones.
import contract.ElmanCount;

class MyElmanCount implements ElmanCount {
    @Override
    public int parameters(int T, int D, int H, int C) {
        return T * H * (D + H + 1) + C * (H + 1);
    }
}
