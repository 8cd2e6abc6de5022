// crashed: writes to an address that it has no right to
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      ((sun.misc.Unsafe) field.get(null)).putAddress(8, 1);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
