// crashed or timed out: defines classes until the memory for these is full
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    byte[] name = new byte[0];
    List<Object> all = new ArrayList<>();
    while (T != 0) {
      ClassLoader loader = new ClassLoader() { };
      for (int i = 0; i < 100; i++) {
        all.add(java.lang.reflect.Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, given) -> null));
      }
      all.add(new long[1 << 17]);
    }
    return all.size();
  }
}
