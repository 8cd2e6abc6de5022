// failed: returns a text as long as a message
class Attack implements OneHotDecode {
  public String decode(INDArray scores, String alphabet) {
    return alphabet.repeat((16 << 20) / alphabet.length());
  }
}
