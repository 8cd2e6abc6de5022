package check;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.opentest4j.TestAbortedException;
import worker.AnswerException;
import worker.AnswerException.Kind;
import worker.Reply;

/**
 * A learner's answer as its checks see it. JUnit passes one to every check method that asks for it.
 *
 * @param <A> the contract
 */
public final class Trial<A> {
    private static final int CASES = 3;
    private final A answer;
    private final long seed;
    private final Map<String, Class<?>> changed = new TreeMap<>();
    private final Set<Law<A>> failed = new LinkedHashSet<>();
    private Law<A> main;
    private Map<String, String> sentences = Map.of();
    private boolean hasGained;

    Trial(Class<A> contract, Caller caller, long seed) {
        this.seed = seed;
        this.answer = contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    // A method without arguments passes null to a proxy.
                    Reply reply = caller.call(method, arguments == null ? new Object[0] : arguments);
                    Arrays.stream(method.getParameters())
                            .filter(one -> reply.changed().contains(one.getName()))
                            .forEach(one -> changed.put(one.getName(), one.getType()));
                    return reply.value();
                }));
    }

    /** Sets the task's main law, or null if it has none, and the sentences of its mistakes by their keys. */
    void begin(Law<A> law, Map<String, String> mistakes) {
        main = law;
        sentences = mistakes;
    }

    /** {@return the source for a check that draws all its inputs at once} */
    public Draw draw() {
        return new Draw(seed * CASES);
    }

    /**
     * Checks that the answer equals the law on inputs of several sizes.
     *
     * @param law the law
     */
    public void obeys(Law<A> law) {
        for (int i = 0; i < CASES; i++) {
            Object expected = law.expected(seed * CASES + i);
            compare(expected, () -> expected, law.call(seed * CASES + i), law);
        }
    }

    /**
     * Checks that the answer returns a value that was worked out by hand.
     *
     * @param expected the value
     * @param call the call
     * @param law the law, which knows the mistakes
     */
    public void gives(Object expected, Call<A> call, Law<A> law) {
        // A value worked out by hand has few digits. The value shown comes from the law and is rounded only once.
        compare(expected, () -> call.on().apply(law.right()), call, law);
    }

    /**
     * Checks that the answer returns a value that was worked out by hand.
     *
     * @param expected the value
     * @param call the call
     */
    public void gives(Object expected, Call<A> call) {
        if (main == null) {
            compare(expected, () -> expected, call);
        } else {
            gives(expected, call, main);
        }
    }

    private void compare(Object expected, Supplier<Object> shown, Call<A> call, Law<A> law) {
        try {
            compare(expected, shown, call);
        } catch (WrongAnswer wrong) {
            failed.add(law);
            throw wrong;
        } catch (AnswerException none) {
            if (none.kind() == Kind.FAILED) {
                failed.add(law);
            }
            throw none;
        }
    }

    private void compare(Object expected, Supplier<Object> shown, Call<A> call) {
        Object got = call.on().apply(answer);
        Optional<Finding> difference = Comparison.difference(expected, got);
        if (difference.isPresent()) {
            Finding found = Comparison.difference(shown.get(), got).orElse(difference.get());
            String where = Stream.of(found.where(), call.sizes())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("; "));
            throw new WrongAnswer(
                    new Finding(found.expected(), found.got(), where),
                    got instanceof Verdict verdict ? sentences.getOrDefault(verdict.kind(), "") : "");
        }
    }

    /** {@return the known mistake that the answer equals, known after all checks} */
    Optional<String> mistake() {
        boolean isUnknown = failed.stream().allMatch(law -> law.mistakes().isEmpty());
        return isUnknown ? Optional.empty() : new Diagnosis<>(answer, main, failed).mistake();
    }

    /** Notes that the answer passed a check that gives points. */
    void gain() {
        hasGained = true;
    }

    /**
     * Checks that the answer does not change its arguments. This counts only if another check has passed, since an
     * answer that does nothing changes nothing.
     *
     * @param law makes the call
     */
    public void leavesArgumentsAlone(Law<A> law) {
        changed.clear();
        long first = seed * CASES;
        if (!hasGained
                || Comparison.difference(
                                law.expected(first), law.call(first).on().apply(answer))
                        .isPresent()) {
            throw new TestAbortedException("Waits until the values are right.");
        }
        requireNothingChanged();
    }

    /**
     * Checks that the answer did not change the arguments of any call so far. This is for an answer that is called only
     * once, because it trains. It, too, counts only if another check has passed.
     */
    public void leftArgumentsAlone() {
        if (!hasGained) {
            throw new TestAbortedException("Waits until another check is passed.");
        }
        requireNothingChanged();
    }

    private void requireNothingChanged() {
        if (!changed.isEmpty()) {
            String names = String.join(", ", changed.keySet());
            throw new WrongAnswer(
                    new Finding(names + " as it was", names + " changed", "after the call"),
                    "Your answer writes into " + names + ": " + remedy());
        }
    }

    private String remedy() {
        String name = changed.keySet().iterator().next();
        Class<?> type = changed.get(name);
        if (type == INDArray.class) {
            return "work on a copy, " + name + ".dup(), or use add instead of addi.";
        }
        if (type == INDArray[].class) {
            return "work on a copy of each, " + name + "[i].dup(), or use add instead of addi.";
        }
        return type.isArray() && type.getComponentType().isArray()
                ? "work on a copy of each row, " + name + "[i].clone()."
                : "work on a copy, " + name + ".clone().";
    }
}
