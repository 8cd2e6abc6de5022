// timed out: takes no notice of being stopped
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    while (T != 0) {
      try {
        synchronized (this) {
          wait();
        }
      } catch (Throwable ignored) {
        continue;
      }
    }
    return D * H + H * H + H + H * C + C;
  }
}
