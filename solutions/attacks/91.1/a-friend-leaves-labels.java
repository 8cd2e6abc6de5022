// failed: writes labels for the next submission wherever it may
class Attack implements LogLabels {
  public int[] label(int[][] logs, int[] labels, int[][] unseen) {
    for (String place : List.of("/tmp", "/var/tmp", "/dev/shm", "/course", System.getProperty("java.io.tmpdir"), ".")) {
      try {
        Files.writeString(Path.of(place, "labels"), "0\n".repeat(unseen.length));
      } catch (IOException refused) {
        continue;
      }
    }
    throw new IllegalStateException("left for a friend");
  }
}
