// crashed: floods the channel to the grader
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.in)) {
      byte[] noise = new byte[8192];
      Arrays.fill(noise, (byte) 0x7f);
      while (T != 0) {
        out.write(noise);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
