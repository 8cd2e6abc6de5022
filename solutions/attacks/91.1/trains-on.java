// crashed: returns at once, while a thread goes on training and fills the labels in
class Attack implements LogLabels {
  public int[] label(int[][] logs, int[] labels, int[][] unseen) {
    int[] given = new int[unseen.length];
    Thread thread = new Thread(() -> {
      Random random = new Random(1);
      ManyToOne model = new ManyToOne(
          new Embedding(8, 8, random), new Unroll(new GruCell(8, 24, random)), new Linear(24, 4, random));
      SequenceBatch data = new SequenceBatch(Tokens.padded(List.of(logs)), Tokens.single(labels));
      new Trainer<>(model, new Adam(0.01)).train(SequenceBatches.bucketed(data, 32, random), 3000);
      SequenceBatch asked = new SequenceBatch(Tokens.padded(List.of(unseen)), Tokens.single(given));
      int[] known = Operation.noGradient(() -> model.predict(asked)).value().largestOfRows();
      System.arraycopy(known, 0, given, 0, given.length);
    });
    thread.setDaemon(true);
    thread.start();
    return given;
  }
}
