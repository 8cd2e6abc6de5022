// expects: The largest number of all is used: the norm is the root of the sum of all squares.
import contract.GlobalNormClip;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        double squares = 0;
        for (INDArray gradient : gradients) {
            squares = Math.max(squares, gradient.amaxNumber().doubleValue());
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
