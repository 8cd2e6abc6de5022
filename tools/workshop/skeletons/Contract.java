package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task ${number}: ${title}.
 *
 * <pre>
 * TODO: the equation with shapes
 * </pre>
 */
public interface ${contract} {
    /**
     * TODO: what it does.
     *
     * @param x TODO, [N,D]
     * @return TODO, [N,D]
     */
    INDArray of(INDArray x);
}
