// crashed: leaves a thread running, to slow down what comes after it
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start();
    return D * H + H * H + H + H * C + C;
  }
}
