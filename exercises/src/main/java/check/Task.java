package check;

import java.time.Duration;

/**
 * One task of an exercise.
 *
 * @param id its number, such as {@code 4.1}
 * @param title what it asks for, in a few words
 * @param contract the interface that an answer implements
 * @param checks the JUnit class that checks it
 * @param times how many times as long as another's its answer may run: 1, or more where it trains
 */
public record Task(String id, String title, Class<?> contract, Class<?> checks, int times) {

    /**
     * A task whose answer runs as long as most.
     *
     * @param id its number
     * @param title what it asks for
     * @param contract the interface that an answer implements
     * @param checks the JUnit class that checks it
     */
    public Task(String id, String title, Class<?> contract, Class<?> checks) {
        this(id, title, contract, checks, 1);
    }

    /**
     * {@return how long its answer may run}
     *
     * @param usual how long most answers may
     */
    public Duration deadline(Duration usual) {
        return usual.multipliedBy(times);
    }

    /** {@return the nbgrader identity of its answer cell} */
    public String answerCell() {
        return "answer-" + id.replace('.', '-');
    }

    /** {@return the nbgrader identity of its check cell} */
    public String checkCell() {
        return "check-" + id.replace('.', '-');
    }
}
