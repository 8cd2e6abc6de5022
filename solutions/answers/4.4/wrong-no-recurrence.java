// expects: Wh is forgotten: it has H·H numbers.
import contract.ElmanCount;

class MyElmanCount implements ElmanCount {
    @Override
    public int parameters(int T, int D, int H, int C) {
        return (D + 1) * H + (H + 1) * C;
    }
}
