package check;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;
import worker.Reply;

/**
 * A learner's answer before its checks. JUnit gives one to every check method that asks for it.
 *
 * @param <A> the contract
 */
public final class Trial<A> {
    private static final int CASES = 3;
    private final A answer;
    private final long seed;
    private final Set<String> changed = new TreeSet<>();
    private final Map<Law<A>, String> diagnoses = new HashMap<>();

    Trial(Class<A> contract, Caller caller, long seed) {
        this.seed = seed;
        this.answer = contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    // A proxy is handed null by a method without arguments.
                    Reply reply = caller.call(method, arguments == null ? new Object[0] : arguments);
                    changed.addAll(reply.changed());
                    return reply.value();
                }));
    }

    /** {@return what a check draws its inputs from if it makes them once for all} */
    public Draw draw() {
        return new Draw(seed * CASES);
    }

    /**
     * The answer equals the law on inputs of several sizes.
     *
     * @param law the law
     */
    public void obeys(Law<A> law) {
        for (int i = 0; i < CASES; i++) {
            Call<A> call = law.calls().apply(new Draw(seed * CASES + i));
            gives(call.on().apply(law.right()), call, law);
        }
    }

    /**
     * The answer gives a value that was worked out by hand.
     *
     * @param expected the value
     * @param call the call
     * @param law the law, which knows the mistakes
     */
    public void gives(Object expected, Call<A> call, Law<A> law) {
        gives(
                expected,
                call,
                () -> diagnoses.computeIfAbsent(law, one -> one.diagnose(answer).orElse("")));
    }

    /**
     * The answer gives a value; what it looks like is not asked, since that takes further calls.
     *
     * @param expected the value
     * @param call the call
     */
    public void gives(Object expected, Call<A> call) {
        gives(expected, call, () -> "");
    }

    private void gives(Object expected, Call<A> call, Supplier<String> diagnosis) {
        Optional<Finding> difference = Comparison.difference(expected, call.on().apply(answer));
        if (difference.isPresent()) {
            Finding found = difference.get();
            String where = found.where().isEmpty() ? call.sizes() : found.where() + "; " + call.sizes();
            throw new WrongAnswer(new Finding(found.expected(), found.got(), where), diagnosis.get());
        }
    }

    /**
     * The answer leaves its arguments as they were; not judged while its values are wrong.
     *
     * @param law makes the call
     */
    public void leavesArgumentsAlone(Law<A> law) {
        changed.clear();
        Call<A> call = law.calls().apply(draw());
        if (Comparison.difference(call.on().apply(law.right()), call.on().apply(answer))
                .isPresent()) {
            throw new TestAbortedException("Waits until the values are right.");
        }
        if (!changed.isEmpty()) {
            String names = String.join(", ", changed);
            throw new WrongAnswer(
                    new Finding(names + " as it was", names + " changed", "after the call"),
                    "Your answer writes into " + names + ": work on a copy, "
                            + changed.iterator().next() + ".dup(), or use add in place of addi.");
        }
    }
}
