package check;

/**
 * The place where an answer differs from the right one.
 *
 * @param expected the right value, or shape
 * @param got what the answer gave
 * @param where the place of the difference
 */
public record Finding(String expected, String got, String where) {}
