// timed out: announces a message, and ends so that the worker's reply becomes its first bytes
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      new DataOutputStream(new FileOutputStream(FileDescriptor.in)).writeInt(1 << 20);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
