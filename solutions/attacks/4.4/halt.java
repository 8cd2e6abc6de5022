// crashed: ends the process past every hook
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    Runtime.getRuntime().halt(0);
    return D * H + H * H + H + H * C + C;
  }
}
