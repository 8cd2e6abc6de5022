// failed: calls itself endlessly
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    return parameters(T + 1, D, H, C) + 1;
  }
}
