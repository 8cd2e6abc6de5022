/**
 * Products, sums and functions on bare {@code float[]}: the ground floor, which has never seen an
 * {@link rnn.array.Array}. Internal: {@code ArchitectureTest} says which packages may use it, and no list of imports
 * offers it to a notebook.
 *
 * <p>Code belongs here if it works on plain numbers and is shared by arrays and kernels: products and the ways they are
 * computed ({@link rnn.product.MatrixProduct}, {@link rnn.product.PackedProduct}), the split of work over the cores
 * ({@link rnn.product.Parallel}), functions that the compiler vectorises ({@link rnn.product.FastMath},
 * {@link rnn.product.Softmax}).
 */
package rnn.product;
