// expects: The output layer is forgotten: Vo has H·C numbers, c has C.
import contract.ElmanCount;

class MyElmanCount implements ElmanCount {
    @Override
    public int parameters(int T, int D, int H, int C) {
        return H * (D + H + 1);
    }
}
