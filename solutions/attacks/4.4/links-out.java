// failed: reaches out of its folder by a link
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try {
      Path link = Files.createSymbolicLink(Path.of("link"), Path.of("/proc/1/root/etc/passwd"));
      Files.readString(link);
      return D * H + H * H + H + H * C + C;
    } catch (IOException refused) {
      return 0;
    }
  }
}
