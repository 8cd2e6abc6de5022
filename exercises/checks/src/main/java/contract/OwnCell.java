package contract;

import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.cell.Cell;

/**
 * Task 94.1: a learner's own cell. {@link #cell} is the learner's. The other methods are the course's: they run where
 * the cell is, since only numbers leave that place, and an answer that brings its own is refused.
 */
public interface OwnCell {
    /**
     * Makes a new cell.
     *
     * @param inputs D, numbers in an input
     * @param units how large it is to be; what that means is the cell's own affair, but more units have more weights
     * @param random the source of all its weights
     * @return the cell; its outputs are [N,O] with any O
     */
    Cell cell(int inputs, int units, RandomGenerator random);

    /**
     * Makes a cell of the right size and reads batches of sequences with it, one after the other.
     *
     * @param seed the seed of its weights
     * @param answers how many numbers the layer above would make of its outputs
     * @param sequences the batches, each [T,N,D]
     * @return the cell's outputs, [T,N,O] for each batch
     */
    default Run read(long seed, int answers, INDArray... sequences) {
        return CellRun.read(this, seed, answers, sequences);
    }

    /**
     * Trains a cell of the right size with a linear layer above it.
     *
     * @param lesson what to learn
     * @return the answers to what was asked
     */
    default Run train(Lesson lesson) {
        return CellRun.train(this, lesson);
    }

    /**
     * What a cell learns.
     *
     * @param inputs [T,N,D]
     * @param targets the class or the number that is right at each step, [T][N]; NaN where nothing is asked
     * @param answers how many classes there are; 1 if the answers are numbers
     * @param asked what it is to answer when it has learned: batches, each [T,N,D], of any length
     * @param seed the seed of the weights and of the order
     */
    @SuppressWarnings("ArrayRecordComponent") // what crosses to an answer is arrays
    record Lesson(INDArray inputs, double[][] targets, int answers, INDArray[] asked, long seed) {}

    /**
     * What became of a cell.
     *
     * @param trouble why there are no outputs, in a word; empty if there are some
     * @param words the same with its numbers
     * @param units the units that fit
     * @param weights how many weights cell and layer have then
     * @param outputs [T,N,O] for each batch, or the layer's [T,N,C]
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Run(String trouble, String words, int units, int weights, INDArray[] outputs) {}
}
