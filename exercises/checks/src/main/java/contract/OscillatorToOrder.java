package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 47.4: two neurons that oscillate as they are asked to. */
public interface OscillatorToOrder {
    /** {@return the network} */
    Network network();

    /**
     * Two neurons with the time constant 1.
     *
     * @param W the weights, [2,2], from the row's neuron to the column's
     * @param theta the thresholds θ, [2]
     */
    record Network(INDArray W, INDArray theta) {}
}
