package check;

/**
 * Where an answer differs.
 *
 * @param expected the right value, or shape
 * @param got what the answer gave
 * @param where the place of the difference
 */
public record Finding(String expected, String got, String where) {}
