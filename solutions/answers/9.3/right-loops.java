import contract.GlobalNormClip;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        double squares = 0;
        for (INDArray gradient : gradients) {
            for (long i = 0; i < gradient.length(); i++) {
                squares += gradient.getDouble(i) * gradient.getDouble(i);
            }
        }
        INDArray[] clipped = new INDArray[gradients.length];
        for (int g = 0; g < gradients.length; g++) {
            clipped[g] = gradients[g].dup();
            if (squares > most * most) {
                for (long i = 0; i < clipped[g].length(); i++) {
                    clipped[g].putScalar(i, clipped[g].getDouble(i) * most / Math.sqrt(squares));
                }
            }
        }
        return clipped;
    }
}
