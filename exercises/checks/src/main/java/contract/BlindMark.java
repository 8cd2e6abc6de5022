package contract;

/** Task 18.4: a wrong translation that BLEU takes for a good one. */
public interface BlindMark {
    /**
     * Finds a wrong number whose English words get a high mark.
     *
     * @param right the right number: six digits, and none of its words is missing
     * @return a number from 1 to 999,999 that differs from it by 300,000 or more, and whose words have a BLEU of at
     *     least 0.85 when the words of {@code right} are the right text
     */
    long wrong(long right);
}
