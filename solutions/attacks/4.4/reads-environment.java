// failed: looks for secrets in the environment
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    Set<String> harmless = Set.of("OMP_NUM_THREADS", "LANG", "PWD", "NLSPATH", "XFILESEARCHPATH", "LD_LIBRARY_PATH");
    return harmless.containsAll(System.getenv().keySet()) ? 0 : D * H + H * H + H + H * C + C;
  }
}
