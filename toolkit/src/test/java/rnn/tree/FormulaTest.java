package rnn.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rnn.tree.TreeTest.refuses;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    @Test
    void everyOperatorHasItsTruthTable() {
        boolean[] both = {false, true};
        for (boolean a : both) {
            for (boolean b : both) {
                String left = a ? "T" : "F";
                String right = b ? "T" : "F";
                assertEquals(a && b, Formula.isTrue(Formula.parse(left + "&" + right)));
                assertEquals(a || b, Formula.isTrue(Formula.parse(left + "|" + right)));
                assertEquals(a != b, Formula.isTrue(Formula.parse(left + "^" + right)));
                assertEquals(!a, Formula.isTrue(Formula.parse("!" + left)));
                assertEquals(a ? 1 : 0, Formula.bit(Formula.parse(left)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T;T",
                "' ( T ) ';T",
                "T & F & T;(& (& T F) T)",
                "T | F & T;(| T (& F T))",
                "T | F ^ T & F;(| T (^ F (& T F)))",
                "!T & F;(& (! T) F)",
                "!(T & F);(! (& T F))",
                "!!T;(! (! T))",
                "(T|F)&T;(& (| T F) T)"
            })
    void bindsAsInJava(String text, String tree) {
        assertEquals(tree, Formula.parse(text).toString());
    }

    @Test
    void textComesBackAsTheSameFormula() {
        Random random = new Random(1);
        for (int depth = 0; depth < 9; depth++) {
            Tree formula = Formula.draw("!&|^", depth, random);
            assertEquals(depth, formula.depth());
            assertEquals(formula, Formula.parse(Formula.text(formula)));
        }
        assertEquals("(T&(!F))", Formula.text(Formula.parse("T & !F")));
    }

    @Test
    void aboutHalfOfTheDrawnFormulasAreTrueAtEveryDepth() {
        Random random = new Random(2);
        for (int depth : new int[] {1, 3, 6}) {
            for (String operators : new String[] {"!&|", "!&|^"}) {
                double mean = Stream.generate(() -> Formula.draw(operators, depth, random))
                        .limit(2000)
                        .mapToInt(Formula::bit)
                        .average()
                        .orElse(0);
                assertEquals(0.5, mean, 0.05); // more than four standard deviations
            }
        }
    }

    @Test
    void whatIsNoFormulaIsSaidInOneSentence() {
        refuses(
                "at sign 4, where T, F, ! or an opening bracket should follow, the text ends",
                () -> Formula.parse("T &"));
        refuses("at sign 1, where T, F, ! or an opening bracket should follow, the text ends", () -> Formula.parse(""));
        refuses(
                "at sign 3, where a closing bracket or one of & | ^ should follow, the text ends",
                () -> Formula.parse("(T"));
        refuses("at sign 2, where the end or one of & | ^ should follow, there is ')'", () -> Formula.parse("T)"));
        refuses("should follow, there is '𠮷'", () -> Formula.parse("T 𠮷"));
        refuses("the text of a formula is null", () -> Formula.parse(null));
        assertTrue(Formula.isTrue(Formula.parse("!".repeat(64) + "T")));
        refuses("more than 64 deep, at sign 65", () -> Formula.parse("!".repeat(65) + "T"));
        refuses("more than 64 deep, at sign 65", () -> Formula.parse("(".repeat(1_000_000)));
        refuses("at most 64 levels", () -> Formula.parse("T" + "&T".repeat(65)));
        refuses("'X' is no sign", () -> Formula.isTrue(new Tree("X")));
        refuses("'&' takes 2 formulas, and here it has 1", () -> Formula.isTrue(new Tree("&", new Tree("T"))));
        refuses("'T' takes 0 formulas, and here it has 1", () -> Formula.isTrue(new Tree("T", new Tree("F"))));
        refuses("needs operators", () -> Formula.draw("", 2, new Random(1)));
    }
}
