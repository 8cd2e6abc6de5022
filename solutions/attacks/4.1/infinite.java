// failed: returns a value that is bigger than anything
class Attack implements ElmanStep {
  public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
    return h.mul(0).add(Double.POSITIVE_INFINITY);
  }
}
