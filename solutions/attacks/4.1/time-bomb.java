// failed or crashed: leaves a timer behind that ends the process while the next task runs
class Attack implements ElmanStep {
  public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
    new Timer(true).schedule(new TimerTask() {
      @Override
      public void run() {
        Runtime.getRuntime().halt(0);
      }
    }, 100);
    return h;
  }
}
