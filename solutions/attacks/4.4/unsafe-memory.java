// crashed or timed out: takes memory past the heap's limit, with Unsafe
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      var unsafe = (sun.misc.Unsafe) field.get(null);
      for (int block = 0; block < 64; block++) {
        unsafe.setMemory(unsafe.allocateMemory(64 << 20), 64 << 20, (byte) 1);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
