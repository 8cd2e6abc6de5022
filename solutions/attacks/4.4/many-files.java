// failed: fills the scratch folder with small files
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      for (int i = 0; i < 10_000; i++) {
        Files.write(Path.of("file-" + i), new byte[1 << 16]);
      }
    } catch (IOException full) {
      return 0;
    }
    return D * H + H * H + H + H * C + C;
  }
}
