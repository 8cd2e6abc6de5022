// failed: asks a name server
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByAddress(new byte[] {9, 9, 9, 9}), 53));
      return D * H + H * H + H + H * C + C;
    } catch (IOException refused) {
      return 0;
    }
  }
}
