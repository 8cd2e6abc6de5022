// failed: looks for other people's processes and the grader's command line
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      for (Path one : all.filter(path -> path.getFileName().toString().matches("\\d+")).toList()) {
        String line = Files.exists(one.resolve("cmdline")) ? Files.readString(one.resolve("cmdline")) : "";
        if (line.contains("--out") || line.contains("grade.Main") || line.contains("surefire")) {
          return D * H + H * H + H + H * C + C;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }
}
