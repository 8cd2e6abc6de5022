package contract;

/**
 * Task 24.1: how good a forecast is beside "it stays as it is" (the mean absolute scaled error; R. Hyndman and A.
 * Koehler, "Another look at measures of forecast accuracy", 2006, here on the rows that are forecast).
 *
 * <pre>
 * MASE = mean_i |f_i − y_(i+h)| / mean_i |y_i − y_(i+h)|        i from 0 to n − h − 1
 * </pre>
 */
public interface ScaledError {
    /**
     * Divides the forecast's mean error by that of the last known value.
     *
     * @param series y, [n]
     * @param ahead h, how many steps ahead a forecast is, from 1
     * @param forecasts f, [n − h]; the i-th is made at step i, for step i + h
     * @return MASE; if "it stays" makes no error at all, 1 for a forecast without an error and +∞ for any other
     */
    double of(double[] series, int ahead, double[] forecasts);
}
