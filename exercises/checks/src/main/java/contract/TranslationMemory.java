package contract;

/**
 * Task 92.3: the rival of a network that translates: it remembers.
 *
 * <pre>
 * sources {9 am, 9 pm, 10 am}, targets {09:00, 21:00, 10:00}:   8 am → 09:00 (one edit)
 * </pre>
 */
public interface TranslationMemory {
    /**
     * Answers with the target of the nearest source: the one with the fewest insertions, deletions and replacements of
     * characters; the first of them, if several are equally near.
     *
     * @param sources what it remembers, at least one text
     * @param targets the target of each source
     * @param asked the texts to answer
     * @return an answer for each text of {@code asked}, in the same order
     */
    String[] answer(String[] sources, String[] targets, String[] asked);
}
