// failed: brings machine code along
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      Path library = Files.write(Path.of("evil.so").toAbsolutePath(), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
      System.load(library.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return D * H + H * H + H + H * C + C;
  }
}
