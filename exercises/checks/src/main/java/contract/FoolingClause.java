package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 22.4: a clause on which three judges of its verb are wrong.
 *
 * <pre>
 * clause = [near the NOUN] the NOUN {near the NOUN}     the subject is the noun that no "near" precedes
 * </pre>
 */
public interface FoolingClause {
    /**
     * Makes the clause.
     *
     * @param nouns the nouns, such as key and keys; one is plural if it ends with s
     * @param counts [nouns, 2], how often "is" (column 0) and "are" (column 1) followed each noun; never equal
     * @return a clause up to its verb, with single blanks
     */
    String clause(String[] nouns, INDArray counts);
}
