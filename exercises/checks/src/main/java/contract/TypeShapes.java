package contract;

/** Task 7.1: the shapes that belong to a type. */
public interface TypeShapes {
    /**
     * Names the shapes of a type.
     *
     * @param type one of {@code one to one}, {@code one to many}, {@code many to one}, {@code in step}, {@code both
     *     directions}, {@code encoder, decoder}
     * @param S the number of input steps, if there are several
     * @param T the number of output steps, if it differs from the number of input steps
     * @param N the batch
     * @param D the inputs' columns
     * @param H the units of a layer; with two directions, each has H units, side by side
     * @param C the classes
     * @return the three shapes
     */
    TypeShape shapes(String type, int S, int T, int N, int D, int H, int C);
}
