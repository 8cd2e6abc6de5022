package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 19.1: which letters gave which sounds, by the alignment with the highest score.
 *
 * <pre>
 * letter i gives no sound:           none_i
 * letter i gives sound j:            one_ij
 * letter i gives sounds j and j + 1: one_ij + one_i,j+1 + two
 * </pre>
 */
public interface AlignedSounds {
    /**
     * Aligns a word's n letters with its m sounds, in order; every sound comes from one letter. No two alignments have
     * the same score.
     *
     * @param one [n,m], the score of each letter for each sound
     * @param none [n], the score of each letter for giving no sound
     * @param two what a letter's second sound adds to the score
     * @return how many sounds each letter gives, [n]: 0, 1 or 2, together m
     */
    int[] counts(INDArray one, INDArray none, double two);
}
