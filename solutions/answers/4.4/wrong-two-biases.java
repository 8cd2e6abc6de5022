// expects: The recurrent layer has one bias, b, not two.
import contract.ElmanCount;

class MyElmanCount implements ElmanCount {
    @Override
    public int parameters(int T, int D, int H, int C) {
        return H * (D + H + 2) + C * (H + 1);
    }
}
