// failed: returns an object that says it equals whatever it is compared with
class Attack implements ElmanStep {
  public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
    return (INDArray) java.lang.reflect.Proxy.newProxyInstance(
        INDArray.class.getClassLoader(), new Class<?>[] {INDArray.class}, (proxy, method, arguments) ->
            method.getName().equals("equals") ? (Object) true
                : method.getReturnType() == INDArray.class ? proxy
                : method.getReturnType() == long[].class ? h.shape()
                : method.invoke(h, arguments));
  }
}
