/**
 * Products, sums and functions on bare {@code float[]}: the ground floor, which has never seen an
 * {@link rnn.array.Array}. Internal: {@code ArchitectureTest} says which packages may use it, and no list of imports
 * offers it to a notebook.
 *
 * <p>Here belongs what works on plain numbers and is shared by arrays and kernels: a product and the ways it is
 * computed ({@link rnn.product.MatrixProduct}, {@link rnn.product.PackedProduct}), the split of work over the cores
 * ({@link rnn.product.Parallel}), functions that the compiler makes vectors of ({@link rnn.product.FastMath}, {@link
 * rnn.product.Softmax}).
 */
package rnn.product;
