// timed out: reads the next request in the worker's place
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      new FileInputStream(FileDescriptor.err).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
