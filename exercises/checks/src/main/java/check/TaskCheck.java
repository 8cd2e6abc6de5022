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
 * Everything that is known of one task, said once in the constructor of a subclass: its number, title and contract, the
 * right answer, how calls are drawn, the mistakes that learners make, and the checks with their points. The subclass is
 * the task's JUnit class as well; {@link CheckRun} runs it on an answer.
 *
 * @param <A> the contract
 */
@ExtendWith(TrialResolver.class)
public abstract class TaskCheck<A> {
    /** How many times as long as another's an answer may run that trains a model. */
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

    /** The task, with its checks as they are before any of them has run. */
    final Task task() {
        List<CheckResult> notRun = checks.stream()
                .map(one -> CheckResult.notRun(one.name(), one.points()))
                .toList();
        return new Task(id, title, contract, getClass(), times, notRun, Map.copyOf(sentences));
    }

    /** Lets an answer run longer than others, since it trains a model. */
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
     * Says how calls are drawn: this is the task's main law, whose inputs are the most general ones.
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
     * Makes a law of other inputs, which show the same mistakes.
     *
     * @param calls makes a call from random inputs
     * @return the law
     */
    protected final Law<A> law(Function<Draw, Call<A>> calls) {
        return new Law<>(right, mistakes, calls);
    }

    /**
     * Makes a law of special inputs, which show mistakes of their own.
     *
     * @param calls makes a call from random inputs
     * @return the law, which knows no mistake as yet
     */
    protected final Law<A> special(Function<Draw, Call<A>> calls) {
        return new Law<>(right, new ArrayList<>(), calls);
    }

    /**
     * Describes a wrong answer that learners really write. Where several equal an answer, the first is named.
     *
     * @param key its name, by which {@code solutions/answers} plants it
     * @param sentence what to tell the learner
     * @param answer the mistake itself
     */
    protected final void mistake(String key, String sentence, A answer) {
        mistake(law, key, sentence, answer);
    }

    /**
     * Describes a wrong answer that special inputs alone show.
     *
     * @param where the law of these inputs
     * @param key its name
     * @param sentence what to tell the learner
     * @param answer the mistake itself
     */
    protected final void mistake(Law<A> where, String key, String sentence, A answer) {
        if (sentences.putIfAbsent(key, sentence) != null) {
            throw new IllegalArgumentException("Task " + id + " has two mistakes with the key " + key + ".");
        }
        where.mistakes().add(new Mistake<>(sentence, answer));
    }

    /**
     * A check that the answer equals the right one on inputs that are drawn from the main law.
     *
     * @param points what passing it gives
     * @param name what the learner reads
     */
    protected final void obeys(double points, String name) {
        obeys(points, name, law);
    }

    /**
     * A check that the answer equals the right one on inputs that are drawn.
     *
     * @param points what passing it gives
     * @param name what the learner reads
     * @param where which inputs
     */
    protected final void obeys(double points, String name, Law<A> where) {
        check(points, name, trial -> trial.obeys(where));
    }

    /**
     * A check that the answer leaves its arguments as they were.
     *
     * @param points what passing it gives
     */
    protected final void leavesArgumentsAlone(double points) {
        leavesArgumentsAlone(points, law);
    }

    /**
     * A check that the answer leaves its arguments as they were.
     *
     * @param points what passing it gives
     * @param calls which inputs
     */
    protected final void leavesArgumentsAlone(double points, Law<A> calls) {
        check(points, "the arguments stay as they were", trial -> trial.leavesArgumentsAlone(calls));
    }

    /**
     * Any other check. One whose inputs are in the notebook for all to see gives no points.
     *
     * @param points what passing it gives
     * @param name what the learner reads
     * @param body throws unless the answer passes
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
        trial.begin(law);
        return checks.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> one.body().accept(trial)));
    }
}
