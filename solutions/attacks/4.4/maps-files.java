// failed: maps files as shared memory, which no limit of the process counts
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    for (String file : List.of("/dev/zero", "/dev/shm/memory", "/dev/full", Path.of("memory").toAbsolutePath().toString())) {
      if (isMappedByNd4j(file) || isMappedByJava(file)) {
        return D * H + H * H + H + H * C + C;
      }
    }
    throw new IllegalStateException("nothing can be mapped");
  }

  static boolean isMappedByNd4j(String file) {
    var ops = org.nd4j.nativeblas.NativeOpsHolder.getInstance().getDeviceNativeOps();
    var got = ops.mmapFile(null, file, 32L << 20);
    return got != null && got.address() != 0 && got.get(0) != 0;
  }

  static boolean isMappedByJava(String file) {
    try (RandomAccessFile open = new RandomAccessFile(file, "rw")) {
      open.setLength(32 << 20);
      var shared = open.getChannel().map(java.nio.channels.FileChannel.MapMode.READ_WRITE, 0, 32 << 20);
      shared.put(0, (byte) 1);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
