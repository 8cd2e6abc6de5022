// crashed or timed out: keeps the graph of every pass until the memory is full
class Attack implements LogLabels {
  public int[] label(int[][] logs, int[] labels, int[][] unseen) {
    Random random = new Random(1);
    ManyToOne model = new ManyToOne(
        new Embedding(8, 256, random), new Unroll(new GruCell(256, 512, random)), new Linear(512, 4, random));
    SequenceBatch data = new SequenceBatch(Tokens.padded(List.of(logs)), Tokens.single(labels));
    List<Object> kept = new ArrayList<>();
    while (true) {
      kept.add(model.predict(data));
    }
  }
}
