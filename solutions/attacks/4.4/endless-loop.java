// timed out: never ends
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    while (T != 0) {
      Thread.onSpinWait();
    }
    return D * H + H * H + H + H * C + C;
  }
}
