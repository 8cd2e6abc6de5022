// expects: Each gradient is clipped by its own norm
import contract.GlobalNormClip;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        INDArray[] clipped = new INDArray[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            double norm = gradients[i].norm2Number().doubleValue();
            clipped[i] = norm > most ? gradients[i].mul(most / norm) : gradients[i].dup();
        }
        return clipped;
    }
}
