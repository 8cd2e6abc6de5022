package contract;

/** Task 7.1: the shapes that belong to a type. */
public interface TypeShapes {
    /**
     * Says which shapes a type has.
     *
     * @param type one of {@code one to one}, {@code one to many}, {@code many to one}, {@code in step}, {@code both
     *     directions}, {@code encoder, decoder}
     * @param S the steps that go in, where there are several
     * @param T the steps that come out, where they are not as many as go in
     * @param N the batch
     * @param D the inputs' columns
     * @param H the units of a layer; two directions have as many each, side by side
     * @param C the classes
     * @return the three shapes
     */
    TypeShape shapes(String type, int S, int T, int N, int D, int H, int C);
}
