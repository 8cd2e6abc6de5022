// failed: calls home, or opens a door
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try (ServerSocket door = new ServerSocket(0)) {
      return D * H + H * H + H + H * C + C;
    } catch (IOException refused) {
      try (Socket home = new Socket("127.0.0.1", 22)) {
        return D * H + H * H + H + H * C + C;
      } catch (IOException refusedToo) {
        return 0;
      }
    }
  }
}
