// failed: brings its own training, which hands back what it likes
class Attack implements OwnCell {
  public Cell cell(int inputs, int units, RandomGenerator random) {
    return new ElmanCell(inputs, units, random);
  }

  @Override
  public Run train(Lesson lesson) {
    return new Run("", "", 16, 1_200, lesson.asked());
  }
}
