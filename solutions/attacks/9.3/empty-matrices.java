// failed: returns a million matrices without a number
class Attack implements GlobalNormClip {
  public INDArray[] clip(INDArray[] gradients, double most) {
    INDArray[] many = new INDArray[1_000_000];
    Arrays.fill(many, Nd4j.empty(gradients[0].dataType()));
    return many;
  }
}
