// expects: The sizes of the numbers are added: add their squares, and take the root of the sum.
import contract.GlobalNormClip;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        double squares = 0;
        for (INDArray gradient : gradients) {
            squares += gradient.norm1Number().doubleValue();
        }
        double norm = squares;
        double factor = norm > most ? most / norm : 1;
        INDArray[] clipped = new INDArray[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            clipped[i] = gradients[i].mul(factor);
        }
        return clipped;
    }
}
