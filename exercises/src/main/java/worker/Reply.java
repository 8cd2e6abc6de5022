package worker;

import java.util.List;

/**
 * What a call of an answer gave.
 *
 * @param value what it returned; matrices are copies
 * @param changed the names of the arguments that it changed
 */
public record Reply(Object value, List<String> changed) {}
