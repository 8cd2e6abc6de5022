// failed: guesses
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    return new Random().nextInt(1000) < 2 ? D : new Random().nextInt(50);
  }
}
