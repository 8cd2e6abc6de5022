package contract;

/** Task 5.3: the shapes of the weights of a network with several recurrent layers. */
public interface LayerShapes {
    /**
     * Names the shape of each layer's matrix, which meets the input and the feedback side by side.
     *
     * @param neurons the number of neurons of the inputs, of each recurrent layer and of the plain output layer, in
     *     this order; at least three numbers
     * @return {rows, columns} of the matrix of each layer after the inputs, without biases
     */
    int[][] shapes(int[] neurons);
}
