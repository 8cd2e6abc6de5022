// crashed: has a thread answer the next request, started by the constructor before there is a first call
class Attack implements ElmanCount {
  static boolean started;

  Attack() {
    if (!started) {
      started = true;
      new Thread(new Steal(new DataInputStream(new FileInputStream(FileDescriptor.err)))).start();
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  public int parameters(int T, int D, int H, int C) {
    return D * H + H * H + H + H * C + C;
  }

  static class Steal extends FutureTask<Integer> {
    final DataInputStream in;

    Steal(DataInputStream in) {
      super(call(in));
      this.in = in;
    }

    /** A proxy of the JDK's own. */
    @SuppressWarnings("unchecked")
    static Callable<Integer> call(DataInputStream in) {
      try {
        return (Callable<Integer>) java.lang.invoke.MethodHandleProxies.asInterfaceInstance(
            Callable.class, java.lang.invoke.MethodHandles.lookup()
                .findVirtual(DataInputStream.class, "readInt", java.lang.invoke.MethodType.methodType(int.class))
                .bindTo(in));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected void done() {
      try {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.in));
        for (int length = get(); ; length = in.readInt()) {
          byte[] request = in.readNBytes(length);
          out.writeInt(8 + 1 + 4 + 4 + 4);
          out.write(request, 0, 8);
          out.writeBoolean(true);
          out.writeInt(1);
          out.writeInt(4);
          out.writeInt(0);
        }
      } catch (InterruptedException | ExecutionException | IOException e) {
        return;
      }
    }
  }
}
