// crashed or timed out: takes memory outside the heap
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    List<java.nio.ByteBuffer> all = new ArrayList<>();
    while (T != 0) {
      all.add(java.nio.ByteBuffer.allocateDirect(64 << 20));
    }
    return all.size();
  }
}
