// timed out: its object is never finished
class Attack implements ElmanCount {
  Attack() {
    while (System.nanoTime() != 0) {
      Thread.onSpinWait();
    }
  }

  public int parameters(int T, int D, int H, int C) {
    return D * H + H * H + H + H * C + C;
  }
}
