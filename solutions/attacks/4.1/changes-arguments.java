// failed: makes its arguments zero, so that zero is right
class Attack implements ElmanStep {
  public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
    x.assign(0);
    h.assign(0);
    Wx.assign(0);
    Wh.assign(0);
    b.assign(0);
    return h;
  }
}
