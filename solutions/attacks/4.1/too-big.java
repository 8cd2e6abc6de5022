// failed: returns more than a message may carry
class Attack implements ElmanStep {
  public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
    return Nd4j.zeros(8 << 20);
  }
}
