// failed: looks for the check in every jar that it can read
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try (Stream<Path> files = Files.walk(Path.of("/course"))) {
      for (Path file : files.toList()) {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {file.toUri().toURL()})) {
          loader.loadClass("check.ex04.ElmanCountCheck");
          return D * H + H * H + H + H * C + C;
        } catch (ClassNotFoundException absent) {
          continue;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }
}
