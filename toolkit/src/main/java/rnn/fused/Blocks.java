package rnn.fused;

/**
 * Some blocks of a step, side by side, each as wide as the state: the gates of an LSTM, say.
 *
 * @param z what the input adds, x Wx + b for all steps, or only rows of b, [T,N,k·H]; the step replaces it by its own
 *     results
 * @param wh the recurrent weights of the k blocks side by side, [H,k·H], or null if h adds nothing
 */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
public record Blocks(float[] z, float[] wh) {}
