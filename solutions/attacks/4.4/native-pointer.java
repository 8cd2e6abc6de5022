// crashed: writes through a null pointer of the native library
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    new org.bytedeco.javacpp.Pointer() {
      {
        address = 8;
        limit = 8;
        capacity = 8;
      }
    }.zero();
    return D * H + H * H + H + H * C + C;
  }
}
