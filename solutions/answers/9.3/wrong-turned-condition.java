// expects: The condition is turned round: long gradients are shortened, short ones stay.
import contract.GlobalNormClip;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        double squares = 0;
        for (INDArray gradient : gradients) {
            squares += gradient.mul(gradient).sumNumber().doubleValue();
        }
        double norm = Math.sqrt(squares);
        double factor = norm < most ? most / norm : 1;
        INDArray[] clipped = new INDArray[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            clipped[i] = gradients[i].mul(factor);
        }
        return clipped;
    }
}
