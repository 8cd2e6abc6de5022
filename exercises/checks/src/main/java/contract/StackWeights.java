package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights around a stack. A step sees a symbol (a, c or b) and the two topmost places from before the step.
 *
 * @param actions what each symbol is for push, pop and keep: rows a, c, b, [3,3]; the largest of a row is done
 * @param says of the symbols a, c, b, of the top and of the place below it, [5]; a sum above 0 says that an a is next
 */
public record StackWeights(INDArray actions, INDArray says) {}
