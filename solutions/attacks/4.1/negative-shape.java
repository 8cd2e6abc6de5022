// failed: returns a matrix whose sizes are negative and multiply to the right number
class Attack implements ElmanStep {
  public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
    INDArray r = Transforms.tanh(x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
    double[] n = Arrays.copyOf(r.dup('c').data().asDouble(), (int) r.length());
    return proxy(r, n, new long[] {-r.size(0), -r.size(1)});
  }

  static INDArray proxy(INDArray real, double[] numbers, long[] shape) {
    Object data = java.lang.reflect.Proxy.newProxyInstance(
        ElmanStep.class.getClassLoader(), new Class<?>[] {org.nd4j.linalg.api.buffer.DataBuffer.class},
        (p, m, q) -> m.getName().equals("asDouble") ? numbers : m.invoke(real.data(), q));
    return (INDArray) java.lang.reflect.Proxy.newProxyInstance(
        ElmanStep.class.getClassLoader(), new Class<?>[] {INDArray.class},
        (p, m, q) -> switch (m.getName()) {
          case "dup" -> p;
          case "shape" -> shape;
          case "data" -> data;
          case "length" -> 1L;
          case "isEmpty" -> false;
          case "dataType" -> real.dataType();
          default -> m.invoke(real, q);
        });
  }
}
