package rnn.array;

/** The hyperbolic tangent and the logistic function in single precision, in a form that the JIT compiler vectorises. */
public final class FastMath {
    private static final float LIMIT = 8;
    private static final float ROUNDER = 3 << 22;

    private FastMath() {}

    /**
     * Hyperbolic tangent, x P(x²) / Q(x²) with both polynomials of degree 4 fitted on [−8, 8], beyond which the value
     * is ±1 to the last bit but one. Largest error 3.3e-7; {@code src/test/python/fit_tanh.py} finds the coefficients.
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
     * Logistic function, 1/2 + tanh(x/2)/2. Largest error 1.7e-7.
     *
     * @param x any number
     * @return σ(x)
     */
    public static float sigmoid(float x) {
        return 0.5f + 0.5f * tanh(0.5f * x);
    }

    /**
     * Exponential function of a number that is not positive, as softmax needs it: 2ᵏ eʳ with x = k ln 2 + r, and eʳ by its
     * series to r⁷. Largest relative error 2e-7; below −87 the value is 0.
     *
     * @param x at most 0
     * @return eˣ
     */
    public static float expOfNegative(float x) {
        if (!(x > -87)) {
            return Float.isNaN(x) ? x : 0;
        }
        // beside so large a number there is no room for a fraction: the sum is rounded, and its last bits are k
        float rounded = x * 1.442695f + ROUNDER;
        float k = rounded - ROUNDER;
        // ln 2 in two parts, the first with few digits, so that k times it is exact
        float r = x - k * 0.6933594f + k * 2.1219444e-4f;
        float series = r * (1f / 5040) + 1f / 720;
        series = series * r + 1f / 120;
        series = series * r + 1f / 24;
        series = series * r + 1f / 6;
        series = series * r + 1f / 2;
        series = series * r + 1;
        series = series * r + 1;
        return series * Float.intBitsToFloat((Float.floatToRawIntBits(rounded) + 127) << 23);
    }
}
