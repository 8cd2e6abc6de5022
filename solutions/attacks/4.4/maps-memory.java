// failed: asks the C library for memory that does not count as data: shared, as a stack, without a file, made larger
class Attack implements ElmanCount {
  static final long SIZE = 3L << 30;
  static com.sun.jna.NativeLibrary library;

  public int parameters(int T, int D, int H, int C) {
    System.setProperty("jna.tmpdir", Path.of("").toAbsolutePath().toString());
    library = com.sun.jna.NativeLibrary.getInstance("c");
    if (call("getpid") <= 0) {
      return -1; // the library cannot be called, which proves nothing
    }
    boolean isMapped = (int) call("memfd_create", "memory", 0) >= 0 || (int) call("shmget", 0, SIZE, 0x1ff) >= 0;
    for (int kind : new int[] {0x21, 0x23, 0x31, 0x121, 0x122}) {
      for (int rights : new int[] {1, 3}) {
        isMapped |= call("mmap", 0L, SIZE, rights, kind, -1, 0L) != -1;
      }
    }
    isMapped |= call("mremap", stack(), 4096L, SIZE, 1) != -1;
    if (isMapped) {
      return D * H + H * H + H + H * C + C;
    }
    throw new IllegalStateException("nothing can be mapped");
  }

  static long call(String name, Object... arguments) {
    return (Long) library.getFunction(name).invoke(Long.class, arguments);
  }

  static long stack() {
    try {
      String line = Files.readAllLines(Path.of("/proc/self/maps")).stream()
          .filter(one -> one.endsWith("[stack]"))
          .findFirst()
          .orElseThrow();
      return Long.parseUnsignedLong(line.substring(0, line.indexOf('-')), 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
