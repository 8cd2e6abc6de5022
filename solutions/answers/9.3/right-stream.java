import contract.GlobalNormClip;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyClip implements GlobalNormClip {
    @Override
    public INDArray[] clip(INDArray[] gradients, double most) {
        double norm = Math.sqrt(Arrays.stream(gradients)
                .mapToDouble(g -> Math.pow(g.norm2Number().doubleValue(), 2))
                .sum());
        return norm <= most
                ? gradients
                : Arrays.stream(gradients).map(g -> g.mul(most).div(norm)).toArray(INDArray[]::new);
    }
}
