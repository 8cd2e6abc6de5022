// timed out: trains on every core, one epoch after another, and never returns
class Attack implements LogLabels {
  public int[] label(int[][] logs, int[] labels, int[][] unseen) {
    Random random = new Random(1);
    SequenceBatch data = new SequenceBatch(Tokens.padded(List.of(logs)), Tokens.single(labels));
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      ManyToOne model = new ManyToOne(
          new Embedding(8, 8, random), new Unroll(new GruCell(8, 24, random)), new Linear(24, 4, random));
      threads.add(new Thread(() -> {
        while (true) {
          new Trainer<>(model, new Adam(0.01)).train(SequenceBatches.bucketed(data, 32, new Random(2)), 1);
          Thread.interrupted();
        }
      }));
    }
    threads.forEach(Thread::start);
    threads.forEach(Attack::join);
    return labels;
  }

  private static void join(Thread thread) {
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        continue;
      }
    }
  }
}
