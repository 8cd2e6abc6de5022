// crashed: writes a reply of the longest kind into the channel
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.in));
      out.writeInt(16 << 20);
      out.writeLong(0);
      out.writeBoolean(true);
      out.write(new byte[(16 << 20) - 9]);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
