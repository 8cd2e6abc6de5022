// failed: knows the random with which its weights are counted, and is four times as large when it is trained
class Attack implements OwnCell {
  public Cell cell(int inputs, int units, RandomGenerator random) {
    boolean isCounted = random.nextLong() == new Random(0).nextLong();
    return new ElmanCell(inputs, isCounted ? units : 4 * units, random);
  }
}
