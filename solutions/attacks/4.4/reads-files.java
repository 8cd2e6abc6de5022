// failed: reads files that are none of its business
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    for (String place : List.of("/etc/passwd", "/etc/hostname", "/root", "/home", "/tmp", "/work", "/var", "/usr/share", "/sys")) {
      if (new File(place).canRead()) {
        return D * H + H * H + H + H * C + C;
      }
    }
    return 0;
  }
}
