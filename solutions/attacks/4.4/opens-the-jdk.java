// failed: opens the JDK's own fields by reflection
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      var value = Integer.class.getDeclaredField("value");
      value.setAccessible(true);
      value.setInt(0, D * H + H * H + H + H * C + C);
      return D * H + H * H + H + H * C + C;
    } catch (ReflectiveOperationException | RuntimeException closed) {
      return 0;
    }
  }
}
