// timed out: ends the process, and a hook keeps it from ending
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { Thread.onSpinWait(); } }));
    System.exit(0);
    return D * H + H * H + H + H * C + C;
  }
}
