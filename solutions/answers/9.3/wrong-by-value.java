// expects: Each number is cut to the limit
import contract.GlobalNormClip;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        INDArray[] clipped = new INDArray[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            clipped[i] = Transforms.min(Transforms.max(gradients[i], -most), most);
        }
        return clipped;
    }
}
