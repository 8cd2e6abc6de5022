// timed out: its class never finishes loading
class Attack implements ElmanCount {
  static {
    while (System.nanoTime() != 0) {
      Thread.onSpinWait();
    }
  }

  public int parameters(int T, int D, int H, int C) {
    return D * H + H * H + H + H * C + C;
  }
}
