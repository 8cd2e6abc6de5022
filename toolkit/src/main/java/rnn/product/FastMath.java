package rnn.product;

/** The hyperbolic tangent and the logistic function in single precision, in a form that the JIT compiler vectorises. */
public final class FastMath {
    private static final float LIMIT = 8;

    private FastMath() {}

    /**
     * Hyperbolic tangent, x P(x²) / Q(x²). Both polynomials have degree 4 and were fitted on [−8, 8]; beyond that the
     * value is ±1 up to the last bit but one. The largest error is 3.3e-7; {@code src/test/python/fit_tanh.py} finds
     * the coefficients.
     *
     * @param x any number
     * @return tanh x
     */
    public static float tanh(float x) {
        float c = Math.max(-LIMIT, Math.min(LIMIT, x));
        float u = c * c;
        float p = (((1.5230677e-8f * u + 2.1894828e-5f) * u + 3.571607e-3f) * u + 0.13444506f) * u + 1;
        float q = (((8.522547e-7f * u + 3.4113074e-4f) * u + 2.6164476e-2f) * u + 0.46777833f) * u + 1;
        return c * p / q;
    }

    /**
     * Logistic function, 1/2 + tanh(x/2)/2. The largest error is 1.7e-7.
     *
     * @param x any number
     * @return σ(x)
     */
    public static float sigmoid(float x) {
        return 0.5f + 0.5f * tanh(0.5f * x);
    }

    /**
     * Replaces each number by its hyperbolic tangent.
     *
     * @param x the numbers
     */
    public static void tanh(float[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = tanh(x[i]);
        }
    }

    /**
     * Replaces each number by its logistic function.
     *
     * @param x the numbers
     */
    public static void sigmoid(float[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = sigmoid(x[i]);
        }
    }
}
