// expects: Both biases are forgotten: b has H numbers, c has C.
import contract.ElmanCount;

class MyElmanCount implements ElmanCount {
    @Override
    public int parameters(int T, int D, int H, int C) {
        return H * (D + H + C);
    }
}
