package check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everything known about one task, said once in the constructor of a subclass: its number, title and contract, the
 * right answer, how calls are drawn, the mistakes that learners make, and the checks with their points. The subclass is
 * also the task's JUnit class; {@link CheckRun} runs it on an answer.
 *
 * @param <A> the contract
 */
@ExtendWith(TrialResolver.class)
public abstract class TaskCheck<A> {
    /** How many times the usual limit an answer may run if it trains a model. */
    private static final int TRAINING = 12;

    private final String id;
    private final String title;
    private final Class<A> contract;
    private final List<Mistake<A>> mistakes = new ArrayList<>();
    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final List<NamedCheck<A>> checks = new ArrayList<>();
    private int times = 1;
    private A right;
    private Law<A> law;

    private record NamedCheck<A>(double points, String name, Consumer<Trial<A>> body) {}

    /**
     * Begins the description.
     *
     * @param id the task's number, such as {@code 10.1}
     * @param title what it asks for, in a few words
     * @param contract the interface that an answer implements
     */
    protected TaskCheck(String id, String title, Class<A> contract) {
        this.id = id;
        this.title = title;
        this.contract = contract;
    }

    /** The task with its checks, none of which has run yet. */
    final Task task() {
        List<CheckResult> notRun = checks.stream()
                .map(one -> CheckResult.notRun(one.name(), one.points()))
                .toList();
        return new Task(id, title, contract, getClass(), times, notRun, Map.copyOf(sentences));
    }

    /** Gives answers more time, because they train a model. */
    protected final void trains() {
        times = TRAINING;
    }

    /**
     * Gives the right answer.
     *
     * @param answer what every answer must equal
     */
    protected final void right(A answer) {
        right = answer;
    }

    /**
     * Says how calls are drawn for the task's main law, which has the most general inputs.
     *
     * @param calls makes a call from random inputs
     */
    protected final void calls(Function<Draw, Call<A>> calls) {
        law = law(calls);
    }

    /** {@return the task's main law} */
    protected final Law<A> law() {
        return law;
    }

    /**
     * Makes a law for other inputs, which show the same mistakes.
     *
     * @param calls makes a call from random inputs
     * @return the law
     */
    protected final Law<A> law(Function<Draw, Call<A>> calls) {
        return new Law<>(right, mistakes, calls);
    }

    /**
     * Makes a law for special inputs, which show their own mistakes.
     *
     * @param calls makes a call from random inputs
     * @return the law, which knows no mistakes yet
     */
    protected final Law<A> special(Function<Draw, Call<A>> calls) {
        return new Law<>(right, new ArrayList<>(), calls);
    }

    /**
     * Describes a wrong answer that learners really write. If an answer equals several, the first is named.
     *
     * @param key its name, under which {@code solutions/answers} plants it
     * @param sentence the sentence for the learner
     * @param answer the mistake itself
     */
    protected final void mistake(String key, String sentence, A answer) {
        mistake(law, key, sentence, answer);
    }

    /**
     * Describes a mistake of a task that judges what comes of an answer: a {@link Verdict} of this kind names it.
     *
     * @param key its name, and the verdict's kind
     * @param sentence the sentence for the learner
     */
    protected final void mistake(String key, String sentence) {
        if (sentences.putIfAbsent(key, sentence) != null) {
            throw new IllegalArgumentException("Task " + id + " has two mistakes with the key " + key + ".");
        }
    }

    /**
     * Describes a wrong answer that only special inputs show.
     *
     * @param where the law of these inputs
     * @param key its name
     * @param sentence the sentence for the learner
     * @param answer the mistake itself
     */
    protected final void mistake(Law<A> where, String key, String sentence, A answer) {
        mistake(key, sentence);
        where.mistakes().add(new Mistake<>(sentence, answer));
    }

    /**
     * Checks that the answer equals the right one on inputs drawn from the main law.
     *
     * @param points the points for passing it
     * @param name what the learner reads
     */
    protected final void obeys(double points, String name) {
        obeys(points, name, law);
    }

    /**
     * Checks that the answer equals the right one on random inputs.
     *
     * @param points the points for passing it
     * @param name what the learner reads
     * @param where the law that draws the inputs
     */
    protected final void obeys(double points, String name, Law<A> where) {
        check(points, name, trial -> trial.obeys(where));
    }

    /**
     * Checks that the answer does not change its arguments.
     *
     * @param points the points for passing it
     */
    protected final void leavesArgumentsAlone(double points) {
        leavesArgumentsAlone(points, law);
    }

    /**
     * Checks that the answer does not change its arguments.
     *
     * @param points the points for passing it
     * @param calls the law that draws the inputs
     */
    protected final void leavesArgumentsAlone(double points, Law<A> calls) {
        check(points, "the arguments stay as they were", trial -> trial.leavesArgumentsAlone(calls));
    }

    /**
     * Adds any other check. A check whose inputs the notebook shows gives no points.
     *
     * @param points the points for passing it
     * @param name what the learner reads
     * @param body throws if the answer fails
     */
    protected final void check(double points, String name, Consumer<Trial<A>> body) {
        checks.add(new NamedCheck<>(points, name, body));
    }

    /**
     * The checks as JUnit runs them.
     *
     * @param trial the answer
     * @return a test for each check, in order
     */
    @TestFactory
    public final Stream<DynamicTest> checks(Trial<A> trial) {
        trial.begin(law, sentences);
        return checks.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> one.body().accept(trial)));
    }
}
