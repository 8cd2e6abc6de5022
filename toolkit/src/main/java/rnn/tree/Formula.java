package rnn.tree;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Require;

/**
 * Formulas that are true or false, as trees: T and F are leaves, {@code !} has one child, {@code &}, {@code |} and
 * {@code ^} have two. The signs are Java's.
 *
 * <pre>{@code
 * Tree formula = Formula.parse("T & !(F | F)");   // (& T (! (| F F)))
 * Formula.isTrue(formula);                        // true
 * }</pre>
 */
public final class Formula {
    /** Every label of a formula: true, false, not, and, or, exclusive or. */
    public static final List<String> SYMBOLS = List.of("T", "F", "!", "&", "|", "^");

    private Formula() {}

    /**
     * {@return whether a formula is true, which is computed from its leaves upward}
     *
     * @param formula the formula
     * @throws IllegalArgumentException if a node is none of a formula, or has too few or too many children
     */
    public static boolean isTrue(Tree formula) {
        int children = Require.given("the formula", formula).children().size();
        if (children != arity(formula.label())) {
            throw new IllegalArgumentException("'" + formula.label() + "' takes " + arity(formula.label())
                    + " formulas, and here it has " + children + ": " + formula);
        }
        boolean first = children > 0 && isTrue(formula.left());
        boolean last = children > 1 && isTrue(formula.right());
        return switch (formula.label()) {
            case "T" -> true;
            case "F" -> false;
            case "!" -> !first;
            case "&" -> first && last;
            case "|" -> first || last;
            default -> first != last;
        };
    }

    private static int arity(String label) {
        int place = SYMBOLS.indexOf(label);
        if (place < 0) {
            throw new IllegalArgumentException("'" + label + "' is no sign of a formula: these are " + SYMBOLS);
        }
        return place < 2 ? 0 : place == 2 ? 1 : 2;
    }

    /**
     * {@return 1 if the formula is true, or else 0: the class that a network learns}
     *
     * @param formula the formula
     */
    public static int bit(Tree formula) {
        return isTrue(formula) ? 1 : 0;
    }

    /**
     * {@return the formula as a text with a pair of brackets for every operator, such as {@code (T&(!F))}}
     *
     * @param formula the formula
     */
    public static String text(Tree formula) {
        if (formula.isLeaf()) {
            return formula.label();
        }
        String first = formula.children().size() == 1 ? "" : text(formula.left());
        return "(" + first + formula.label() + text(formula.right()) + ")";
    }

    /**
     * {@return a random formula of exactly this depth} Above the last level a place is a leaf with probability 0.15; an
     * operator is drawn evenly. T and F are equally likely, so half of all formulas are true.
     *
     * @param operators signs to draw from, such as {@code "!&|"}
     * @param depth how deep it is, 0 for a leaf
     * @param random the source of randomness
     */
    public static Tree draw(String operators, int depth, RandomGenerator random) {
        if (depth > 0 && Require.given("the operators", operators).isEmpty()) {
            throw new IllegalArgumentException("a formula of depth " + depth + " needs operators: give some of !&|^");
        }
        while (true) {
            Tree formula = some(operators, depth, random);
            if (formula.depth() == depth) {
                return formula;
            }
        }
    }

    private static Tree some(String operators, int depth, RandomGenerator random) {
        if (depth == 0 || random.nextDouble() < 0.15) {
            return new Tree(random.nextBoolean() ? "T" : "F");
        }
        String operator = String.valueOf(operators.charAt(random.nextInt(operators.length())));
        Tree first = some(operators, depth - 1, random);
        return arity(operator) == 1
                ? new Tree(operator, first)
                : new Tree(operator, first, some(operators, depth - 1, random));
    }

    /**
     * {@return the formula that a text says} {@code !} binds most, then {@code &}, {@code ^} and {@code |}, as in Java;
     * of equals the left one comes first. Spaces do not matter.
     *
     * @param text of T, F, !, &amp;, |, ^ and round brackets
     * @throws IllegalArgumentException if it is no formula; the message says where and what was expected
     */
    public static Tree parse(String text) {
        return new Parser(Require.given("the text of a formula", text)).whole();
    }

    /** Reads a formula from left to right; one method for each strength of binding. */
    private static final class Parser {
        private static final String BY_STRENGTH = "|^&"; // the weakest first

        private final String text;
        private int place;
        private int open;

        Parser(String text) {
            this.text = text;
        }

        Tree whole() {
            Tree formula = chain(0);
            if (next() != 0) {
                throw wrong("the end or one of & | ^");
            }
            return formula;
        }

        /** The next sign, or 0 at the end. */
        private char next() {
            while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
                place++;
            }
            return place < text.length() ? text.charAt(place) : 0;
        }

        private Tree chain(int strength) {
            if (strength == BY_STRENGTH.length()) {
                return single();
            }
            Tree formula = chain(strength + 1);
            while (next() == BY_STRENGTH.charAt(strength)) {
                place++;
                formula = new Tree(BY_STRENGTH.substring(strength, strength + 1), formula, chain(strength + 1));
            }
            return formula;
        }

        private Tree single() {
            char sign = next();
            if (sign == '!' || sign == '(') {
                if (++open > Tree.MOST_DEPTH) {
                    throw new IllegalArgumentException(
                            "this formula is more than " + Tree.MOST_DEPTH + " deep, at sign " + (place + 1));
                }
                place++;
                Tree inner = sign == '!' ? new Tree("!", single()) : bracketed();
                open--;
                return inner;
            }
            if (sign != 'T' && sign != 'F') {
                throw wrong("T, F, ! or an opening bracket");
            }
            place++;
            return new Tree(String.valueOf(sign));
        }

        private Tree bracketed() {
            Tree inner = chain(0);
            if (next() != ')') {
                throw wrong("a closing bracket or one of & | ^");
            }
            place++;
            return inner;
        }

        private IllegalArgumentException wrong(String expected) {
            String found = next() == 0
                    ? "the text ends"
                    : "there is '" + text.substring(place, text.offsetByCodePoints(place, 1)) + "'";
            return new IllegalArgumentException("this is not a formula: at sign " + (place + 1) + ", where " + expected
                    + " should follow, " + found);
        }
    }
}
