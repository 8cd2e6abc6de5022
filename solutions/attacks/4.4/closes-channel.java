// crashed: closes the channel that its result should go through
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      new FileOutputStream(FileDescriptor.in).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
