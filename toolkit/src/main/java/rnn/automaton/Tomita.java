package rnn.automaton;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The seven languages over 0 and 1 on which learners of automata are compared.
 *
 * <p>Tomita, "Dynamic construction of finite-state automata from examples using hill-climbing" (1982).
 */
public final class Tomita {
    private static final Pattern ODD_THEN_ODD = Pattern.compile("(^|0)1(11)*0(00)*(1|$)");

    /** All seven, number 1 first. */
    public static final List<Tomita> ALL = List.of(
            new Tomita(1, "only ones", s -> s.matches("1*"), new int[][] {{1, 0}, {1, 1}}, true, false),
            new Tomita(
                    2,
                    "10 again and again",
                    s -> s.matches("(10)*"),
                    new int[][] {{1, 2}, {1, 1}, {0, 1}},
                    true,
                    false,
                    false),
            new Tomita(
                    3,
                    "no odd run of ones right before an odd run of zeros",
                    s -> !ODD_THEN_ODD.matcher(s).find(),
                    new int[][] {{0, 1}, {2, 0}, {3, 4}, {2, 1}, {4, 4}},
                    true,
                    true,
                    false,
                    true,
                    false),
            new Tomita(
                    4,
                    "no three zeros in a row",
                    s -> !s.contains("000"),
                    new int[][] {{1, 0}, {2, 0}, {3, 0}, {3, 3}},
                    true,
                    true,
                    true,
                    false),
            new Tomita(
                    5,
                    "an even number of zeros and of ones",
                    s -> ones(s) % 2 == 0 && s.length() % 2 == 0,
                    new int[][] {{1, 2}, {0, 3}, {3, 0}, {2, 1}},
                    true,
                    false,
                    false,
                    false),
            new Tomita(
                    6,
                    "ones less zeros divisible by three",
                    s -> (2 * ones(s) - s.length()) % 3 == 0,
                    new int[][] {{1, 2}, {2, 0}, {0, 1}},
                    true,
                    false,
                    false),
            new Tomita(
                    7,
                    "zeros, ones, zeros, ones",
                    s -> s.matches("0*1*0*1*"),
                    new int[][] {{0, 1}, {2, 1}, {2, 3}, {4, 3}, {4, 4}},
                    true,
                    true,
                    true,
                    true,
                    false));

    private final int number;
    private final String words;
    private final Predicate<String> rule;
    private final Automaton machine;

    private Tomita(int number, String words, Predicate<String> rule, int[][] next, boolean... accepts) {
        this.number = number;
        this.words = words;
        this.rule = rule;
        this.machine = new Automaton(next, accepts);
    }

    /**
     * {@return one of the seven}
     *
     * @param number 1 to 7
     */
    public static Tomita of(int number) {
        if (number < 1 || number > ALL.size()) {
            throw new IllegalArgumentException("there are Tomita languages 1 to 7, and no " + number);
        }
        return ALL.get(number - 1);
    }

    /** {@return its number, 1 to 7} */
    public int number() {
        return number;
    }

    /** {@return what its strings are, in words} */
    public String words() {
        return words;
    }

    /** {@return its minimal automaton, with the dead state if it has one} */
    public Automaton machine() {
        return machine;
    }

    /**
     * {@return whether a string belongs to it, by its definition and not by its machine}
     *
     * @param string of the digits 0 and 1; it may be empty
     */
    public boolean contains(String string) {
        return rule.test(string);
    }

    private static int ones(String string) {
        return (int) string.chars().filter(c -> c == '1').count();
    }

    /**
     * {@return all strings of 0 and 1 up to a length, the empty one first, short ones before long ones}
     *
     * @param longest their greatest length, at most 20
     */
    public static List<String> strings(int longest) {
        if (longest < 0 || longest > 20) {
            throw new IllegalArgumentException("all strings of up to 0 to 20 symbols can be listed, not of " + longest);
        }
        List<String> all = new ArrayList<>(List.of(""));
        for (int i = 0; all.get(i).length() < longest; i++) {
            all.add(all.get(i) + "0");
            all.add(all.get(i) + "1");
        }
        return all;
    }

    /**
     * {@return strings to learn from: all the short ones, then as many that belong to the language as do not} Most
     * strings do not belong to languages 1 and 2, so drawing evenly would show next to none that do. Where there are
     * too few of a kind, they come again.
     *
     * @param all up to this length every string is there, once
     * @param each how many of either kind are drawn in addition
     * @param longest their greatest length
     * @param random the source of the choice
     */
    public List<String> draw(int all, int each, int longest, Random random) {
        List<String> drawn = new ArrayList<>(strings(all));
        List<String> pool = strings(longest);
        for (boolean kind : new boolean[] {true, false}) {
            List<String> some = new ArrayList<>(
                    pool.stream().filter(s -> contains(s) == kind).toList());
            Collections.shuffle(some, random);
            for (int i = 0; i < each; i++) {
                drawn.add(some.get(i % some.size()));
            }
        }
        return drawn;
    }

    @Override
    public String toString() {
        return "Tomita " + number + ": " + words;
    }
}
