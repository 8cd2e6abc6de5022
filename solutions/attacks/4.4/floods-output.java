// timed out: floods the standard output past Java's own stream
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      while (T != 0) {
        out.write(new byte[8192]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
