package rnn.product;

import java.util.Arrays;

/**
 * Bahdanau's scores in single precision: each query of a sequence is paired with each of its keys, without storing the
 * pairs.
 *
 * <pre>
 * e_unt = Σ_a v_a tanh(q_una + k_tna)     q [U,N,A], k [T,N,A], v [A] → e [U,N,T]
 * </pre>
 *
 * The way back computes tanh again. That takes less time than to write U·N·T·A numbers to memory and to read them:
 * what belongs to one query and all keys of a sequence, T·A numbers, stays in the first cache.
 */
public final class PairScores {
    /** How many nanoseconds a pair takes for one a, forward. */
    private static final double NUMBER = 0.5;

    private final float[] queries;
    private final float[] keys;
    private final float[] v;
    private final int u;
    private final int batch;
    private final int t;
    private final int size;

    /**
     * The scores of these queries and keys.
     *
     * @param queries q, [U,N,A]
     * @param keys k, [T,N,A]
     * @param v [A]
     * @param batch N
     */
    public PairScores(float[] queries, float[] keys, float[] v, int batch) {
        this.queries = queries;
        this.keys = keys;
        this.v = v;
        this.batch = batch;
        this.size = v.length;
        this.u = queries.length / (batch * size);
        this.t = keys.length / (batch * size);
    }

    /**
     * e += the scores.
     *
     * @param e [U,N,T]
     */
    public void addTo(float[] e) {
        Parallel.run(batch, grain(NUMBER), (share, from, to) -> {
            Room room = new Room();
            for (int n = from; n < to; n++) {
                gather(keys, n, room.keys);
                for (int i = 0; i < u; i++) {
                    room.tanh(n, i);
                    for (int j = 0; j < t; j++) {
                        e[(i * batch + n) * t + j] += dot(room.y, j * size);
                    }
                }
            }
        });
    }

    /**
     * Adds the gradients.
     *
     * <pre>
     * y = tanh(q + k),  g = de v (1 − y²),  dq = Σ_t g,  dk = Σ_u g,  dv = Σ_unt de y
     * </pre>
     *
     * @param de the gradient of the scores, [U,N,T]
     * @param dq as q
     * @param dk as k
     * @param dv as v
     */
    public void addGradients(float[] de, float[] dq, float[] dk, float[] dv) {
        float[][] sums = new float[batch][size]; // one sum for each sequence, so the order does not depend on the cores
        Parallel.run(batch, grain(3 * NUMBER), (share, from, to) -> {
            Room room = new Room();
            for (int n = from; n < to; n++) {
                gather(keys, n, room.keys);
                Arrays.fill(room.dk, 0);
                Arrays.fill(room.dv, 0);
                for (int i = 0; i < u; i++) {
                    room.tanh(n, i);
                    for (int j = 0; j < t; j++) {
                        Arrays.fill(room.de, j * size, (j + 1) * size, de[(i * batch + n) * t + j]);
                    }
                    room.back();
                    addSteps(room.g, dq, (i * batch + n) * size);
                }
                for (int j = 0; j < t; j++) {
                    int row = (j * batch + n) * size;
                    for (int a = 0; a < size; a++) {
                        dk[row + a] += room.dk[j * size + a];
                    }
                }
                addSteps(room.dv, sums[n], 0);
            }
        });
        for (float[] sum : sums) {
            for (int a = 0; a < size; a++) {
                dv[a] += sum[a];
            }
        }
    }

    private int grain(double nanoseconds) {
        return Parallel.grain(Math.max(1, nanoseconds * u * t * size));
    }

    /** The rows of one sequence, one after another. */
    private void gather(float[] rows, int n, float[] into) {
        for (int j = 0; j < t; j++) {
            System.arraycopy(rows, (j * batch + n) * size, into, j * size, size);
        }
    }

    /** Four sums at once, each of which waits only for its own additions. */
    private float dot(float[] y, int from) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int a = 0;
        for (; a + 3 < size; a += 4) {
            s0 += v[a] * y[from + a];
            s1 += v[a + 1] * y[from + a + 1];
            s2 += v[a + 2] * y[from + a + 2];
            s3 += v[a + 3] * y[from + a + 3];
        }
        for (; a < size; a++) {
            s0 += v[a] * y[from + a];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** Adds the T rows to one row. */
    private void addSteps(float[] rows, float[] row, int at) {
        for (int j = 0; j < t; j++) {
            for (int a = 0; a < size; a++) {
                row[at + a] += rows[j * size + a];
            }
        }
    }

    /** What belongs to one query and all keys of one sequence; all arrays begin at 0 for the compiler's vectors. */
    private final class Room {
        private final float[] keys = new float[t * size];
        private final float[] query = new float[t * size];
        private final float[] weights = new float[t * size];
        private final float[] y = new float[t * size];
        private final float[] de = new float[t * size];
        private final float[] g = new float[t * size];
        private final float[] dk = new float[t * size];
        private final float[] dv = new float[t * size];

        Room() {
            for (int j = 0; j < t; j++) {
                System.arraycopy(v, 0, weights, j * size, size);
            }
        }

        /** y = tanh(q + k). */
        void tanh(int n, int i) {
            for (int j = 0; j < t; j++) {
                System.arraycopy(queries, (i * batch + n) * size, query, j * size, size);
            }
            for (int p = 0; p < y.length; p++) {
                y[p] = FastMath.tanh(query[p] + keys[p]);
            }
        }

        /** g = de v (1 − y²), and its sums. */
        void back() {
            for (int p = 0; p < g.length; p++) {
                g[p] = de[p] * weights[p] * (1 - y[p] * y[p]);
            }
            for (int p = 0; p < g.length; p++) {
                dk[p] += g[p];
                dv[p] += de[p] * y[p];
            }
        }
    }
}
