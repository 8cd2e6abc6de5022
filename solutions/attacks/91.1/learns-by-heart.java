// failed: looks every log up among those that it was shown, and learns nothing
class Attack implements LogLabels {
  public int[] label(int[][] logs, int[] labels, int[][] unseen) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < logs.length; i++) {
      seen.put(Arrays.toString(logs[i]), labels[i]);
    }
    return Arrays.stream(unseen).mapToInt(log -> seen.get(Arrays.toString(log))).toArray();
  }
}
