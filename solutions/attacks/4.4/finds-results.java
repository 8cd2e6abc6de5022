// failed: looks for results and other submissions in the whole file system
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    Set<String> wanted = Set.of("grades.csv", "results.json", "results", "a-neighbour.ipynb");
    boolean[] found = new boolean[1];
    try {
      Files.walkFileTree(Path.of("/"), new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, java.nio.file.attribute.BasicFileAttributes about) {
          return folder.equals(Path.of("/proc")) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, java.nio.file.attribute.BasicFileAttributes about) {
          found[0] |= wanted.contains(file.getFileName().toString());
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found[0] ? D * H + H * H + H + H * C + C : 0;
  }
}
