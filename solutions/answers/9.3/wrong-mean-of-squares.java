// expects: The mean of the squares is used: the norm is the root of their sum.
import contract.GlobalNormClip;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        double squares = 0;
        long count = 0;
        for (INDArray gradient : gradients) {
            squares += gradient.mul(gradient).sumNumber().doubleValue();
            count += gradient.length();
        }
        double norm = Math.sqrt(squares / count);
        double factor = norm > most ? most / norm : 1;
        INDArray[] clipped = new INDArray[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            clipped[i] = gradients[i].mul(factor);
        }
        return clipped;
    }
}
