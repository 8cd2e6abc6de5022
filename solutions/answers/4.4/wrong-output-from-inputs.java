// expects: Vo is counted as D·C: it joins the H units to the C classes, H·C.
import contract.ElmanCount;

class MyElmanCount implements ElmanCount {
    @Override
    public int parameters(int T, int D, int H, int C) {
        return H * (D + H + 1) + C * (D + 1);
    }
}
