package rnn.fused;

/**
 * Some blocks of a step that stand side by side, each as wide as the state: the gates of an LSTM, say.
 *
 * @param z what the input adds, x Wx + b of all steps, or rows of b alone, [T,N,k·H]; becomes what the step makes of it
 * @param wh the recurrent weights of the k blocks side by side, [H,k·H], or null where h adds nothing
 */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
public record Blocks(float[] z, float[] wh) {}
