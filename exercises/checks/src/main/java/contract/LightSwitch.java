package contract;

/**
 * Task 11.5: the weights of a GRU of one unit that is a lamp with one button.
 *
 * <pre>
 * pressed, x_t      0    1    0    0    1    1
 * lamp              off  on   on   on   off  on      h_t is above ½ where it is on, below ½ where it is off
 * </pre>
 */
public interface LightSwitch {
    /** {@return the weights, D = 1 and H = 1: Wx [1,3], Wh [1,3], bx [3], bh [3]} */
    GruWeights weights();
}
