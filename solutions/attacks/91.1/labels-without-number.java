// failed: gives more labels than a message may carry
class Attack implements LogLabels {
  public int[] label(int[][] logs, int[] labels, int[][] unseen) {
    return new int[32 << 20];
  }
}
