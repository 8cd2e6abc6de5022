// timed out: floods the standard output
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    while (T != 0) {
      System.out.println("passed passed passed");
    }
    return D * H + H * H + H + H * C + C;
  }
}
