// failed: asks the check for the right answer
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      Class<?> check = Class.forName("check.ex04.ElmanCountCheck");
      var right = check.getDeclaredField("RIGHT");
      right.setAccessible(true);
      return ((ElmanCount) right.get(null)).parameters(T, D, H, C);
    } catch (ReflectiveOperationException absent) {
      return 0;
    }
  }
}
