// crashed: writes a message of negative length into the channel
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      new DataOutputStream(new FileOutputStream(FileDescriptor.in)).writeInt(-1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
