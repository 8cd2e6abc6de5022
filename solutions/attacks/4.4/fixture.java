// failed: knows the example in the notebook, and nothing else
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    return T == 5 && D == 2 && H == 3 && C == 4 ? 34 : 0;
  }
}
