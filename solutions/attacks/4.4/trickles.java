// timed out: begins its own message in the channel and sends a byte of it now and then
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.in));
      out.writeInt(1 << 20);
      while (T != 0) {
        out.write(0);
        Thread.sleep(20);
      }
    } catch (IOException | InterruptedException e) {
      return 0;
    }
    return D * H + H * H + H + H * C + C;
  }
}
