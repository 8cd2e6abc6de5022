// failed: brings its own contract
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    return D * H + H * H + H + H * C + C;
  }
}

interface ElmanCount {
  int parameters(int T, int D, int H, int C);
}
