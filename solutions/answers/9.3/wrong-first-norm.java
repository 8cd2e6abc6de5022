// expects: The norm is that of the first gradient: the global norm is that of all together.
import contract.GlobalNormClip;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        double squares = 0;
        {
            squares += gradients[0].mul(gradients[0]).sumNumber().doubleValue();
        }
        double norm = Math.sqrt(squares);
        double factor = norm > most ? most / norm : 1;
        INDArray[] clipped = new INDArray[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            clipped[i] = gradients[i].mul(factor);
        }
        return clipped;
    }
}
