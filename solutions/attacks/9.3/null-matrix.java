// failed: leaves the last of the matrices out
class Attack implements GlobalNormClip {
  public INDArray[] clip(INDArray[] gradients, double most) {
    double squares = 0;
    for (INDArray g : gradients) {
      squares += g.mul(g).sumNumber().doubleValue();
    }
    double scale = Math.min(1, most / Math.sqrt(squares));
    INDArray[] clipped = new INDArray[gradients.length];
    for (int i = 0; i < gradients.length - 1; i++) {
      clipped[i] = gradients[i].mul(scale);
    }
    return clipped;
  }
}
