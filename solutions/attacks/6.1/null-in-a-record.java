// failed: leaves the mask out
class Attack implements PadSequences {
  public PaddedBatch pad(int[][] sequences) {
    return new PaddedBatch(new int[sequences.length][], null);
  }
}
