// crashed: writes its own reply into the channel, as the worker would
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.in));
      out.writeInt(13);
      out.writeLong(0); // the number of the request, which it would have to guess
      out.writeBoolean(true);
      out.writeInt(D * H + H * H + H + H * C + C);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
