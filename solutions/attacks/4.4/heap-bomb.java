// crashed or timed out: takes all the heap
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    List<int[]> all = new ArrayList<>();
    while (T != 0) {
      all.add(new int[1 << 20]);
    }
    return all.size();
  }
}
