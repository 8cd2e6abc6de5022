package contract;

/**
 * Task 16.3: the weights of a recurrent network of one unit that adds two numbers, figure by figure, from the right.
 *
 * <pre>
 * h_t = σ(x_t Wx + h_{t−1} Wh + b)                  the carry; h_{−1} = 0
 * y_t = x_t Vx + [h_{t−1}, h_t] Vh                  the figure of the sum, to the nearest whole number
 *
 * 57 + 168:      x = [7, 8], [5, 6], [0, 1]         y = 5, 2, 2
 * </pre>
 */
public interface CarryUnit {
    /** {@return the weights, Wx [2,1], Wh [1,1], b [1], Vx [2,1], Vh [2,1]} */
    CarryWeights weights();
}
