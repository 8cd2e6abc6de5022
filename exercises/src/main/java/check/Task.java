package check;

/**
 * One task of an exercise.
 *
 * @param id its number, such as {@code 4.1}
 * @param title what it asks for, in a few words
 * @param contract the interface that an answer implements
 * @param checks the JUnit class that checks it
 */
public record Task(String id, String title, Class<?> contract, Class<?> checks) {

    /** {@return the nbgrader identity of its answer cell} */
    public String answerCell() {
        return "answer-" + id.replace('.', '-');
    }

    /** {@return the nbgrader identity of its check cell} */
    public String checkCell() {
        return "check-" + id.replace('.', '-');
    }
}
