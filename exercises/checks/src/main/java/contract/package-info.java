/**
 * What the exercises ask for: one interface per task, in the language of the lessons.
 *
 * <p>Matrices are {@link org.nd4j.linalg.api.ndarray.INDArray}s of floats; rows are examples, so a weight is
 * [inputs, outputs] and a layer multiplies from the right. Sequences come time first: [T, N, D]. T is time, N the
 * batch, D the inputs, H the hidden units, C the classes.
 *
 * <p>An answer is one class that implements one of these interfaces, has a constructor without arguments, uses no other
 * cell of the notebook, and does not change its arguments.
 */
package contract;
