// crashed: starts threads endlessly
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    for (int i = 0; i < 5000; i++) {
      new Thread(() -> {
        while (true) {
          java.util.concurrent.locks.LockSupport.park();
        }
      }).start();
    }
    return D * H + H * H + H + H * C + C;
  }
}
