// failed: returns a value that is bigger than anything
class Attack implements ElmanStep {
  public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
    return s.mul(0).add(Double.POSITIVE_INFINITY);
  }
}
