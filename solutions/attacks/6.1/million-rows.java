// failed: returns a million rows without a number
class Attack implements PadSequences {
  public PaddedBatch pad(int[][] sequences) {
    return new PaddedBatch(new int[1_000_000][0], Nd4j.zeros(1));
  }
}
