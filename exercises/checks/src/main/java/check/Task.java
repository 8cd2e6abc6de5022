package check;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One task of an exercise.
 *
 * @param id its number, such as {@code 4.1}
 * @param title what it asks for, in a few words
 * @param contract the interface that an answer implements
 * @param suite the JUnit class that checks it
 * @param times how many times the usual limit its answer may run: 1, or more if it trains
 * @param checks its checks in order, none of them run
 * @param mistakes the sentence of each mistake that the checks can name, by the mistake's key
 */
public record Task(
        String id,
        String title,
        Class<?> contract,
        Class<?> suite,
        int times,
        List<CheckResult> checks,
        Map<String, String> mistakes) {

    /** {@return the points that can be gained} */
    public double points() {
        return checks.stream().mapToDouble(CheckResult::max).sum();
    }

    /**
     * {@return how long its answer may run}
     *
     * @param usual the usual limit
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
