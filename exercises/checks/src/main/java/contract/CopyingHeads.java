package contract;

/** Task 44.4: what two heads have to do so that a tape copies. */
public interface CopyingHeads {
    /**
     * What the heads do in one step. First both move, then the reading head reads, then the writing head writes.
     *
     * @param writerMoves −1, 0 or +1
     * @param readerMoves −1, 0 or +1
     * @param erase how much of its slot the writing head erases, from 0 to 1
     * @param add how much of the input it adds to its slot, from 0 to 1
     */
    record Move(int writerMoves, int readerMoves, double erase, double add) {}

    /**
     * Says what to do, by what comes in.
     *
     * @param input 0 for a vector, 1 for the mark, 2 for silence
     * @return the move
     */
    Move on(int input);
}
