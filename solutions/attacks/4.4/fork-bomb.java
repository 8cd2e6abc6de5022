// failed: starts processes endlessly
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    int started = 0;
    for (String program : List.of(java, "/bin/sh", "/usr/bin/sh", "/usr/bin/prlimit", "/usr/bin/setpriv")) {
      try {
        new ProcessBuilder(program, "-version").start();
        started++;
      } catch (IOException refused) {
        continue;
      }
    }
    return started == 0 ? 0 : D * H + H * H + H + H * C + C;
  }
}
