// timed out: keeps every core busy and never ends
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    for (int i = 0; i < 16; i++) {
      Thread thread = new Thread(() -> { while (true) { Thread.onSpinWait(); } });
      thread.setPriority(Thread.MAX_PRIORITY);
      thread.start();
    }
    while (T != 0) {
      Thread.onSpinWait();
    }
    return D * H + H * H + H + H * C + C;
  }
}
