// timed out: sleeps for days
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      Thread.sleep(1_000_000_000);
    } catch (InterruptedException e) {
      return 0;
    }
    return D * H + H * H + H + H * C + C;
  }
}
