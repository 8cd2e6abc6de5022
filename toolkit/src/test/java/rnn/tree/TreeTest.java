package rnn.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A tree is what it says, never changes, and is never too deep or too large. */
class TreeTest {
    static void refuses(String words, Runnable action) {
        String message =
                assertThrows(IllegalArgumentException.class, action::run).getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void exampleOfTheJavadoc() {
        Tree formula = new Tree("&", new Tree("T"), new Tree("!", new Tree("F")));
        assertEquals("(& T (! F))", formula.toString());
        assertEquals(2, formula.depth());
        assertEquals(4, formula.size());
        assertEquals("T", formula.left().label());
        assertEquals("F", formula.right().left().label());
        assertEquals("F", formula.right().right().label());
        assertEquals("((D N) V)", new Tree("", new Tree("", new Tree("D"), new Tree("N")), new Tree("V")).toString());
        Tree leaf = new Tree("T");
        assertTrue(leaf.isLeaf());
        assertEquals(0, leaf.depth());
        assertThrows(IllegalStateException.class, leaf::left);
        assertThrows(IllegalStateException.class, leaf::right);
    }

    @Test
    void postOrderHasEveryNodeAfterItsChildren() {
        Tree formula = Formula.parse("T & !F | (F ^ T)");
        assertEquals(
                List.of("T", "F", "!", "&", "F", "T", "^", "|"),
                formula.postOrder().stream().map(Tree::label).toList());
        assertEquals(formula, formula.postOrder().get(formula.size() - 1));
    }

    @Test
    void equalTreesHaveEqualLabelsAndChildren() {
        assertEquals(Formula.parse("T & !F"), Formula.parse("(T) & (!F)"));
        assertEquals(Formula.parse("T & !F").hashCode(), Formula.parse("T&!F").hashCode());
        for (String other : List.of("T", "!F & T", "T | !F", "T & F", "T & !T")) {
            assertNotEquals(Formula.parse("T & !F"), Formula.parse(other));
        }
        assertFalse(new Tree("T").equals("T"));
        assertNotEquals(new Tree("Aa"), new Tree("BB")); // of the same hash
    }

    @Test
    void changingTheListAfterwardsChangesNothing() {
        List<Tree> children = new ArrayList<>(List.of(new Tree("T")));
        Tree tree = new Tree("!", children);
        children.set(0, tree); // whoever tries to put a tree into itself
        assertEquals("(! T)", tree.toString());
        assertThrows(UnsupportedOperationException.class, () -> tree.children().set(0, tree));
    }

    @Test
    void nullIsNamed() {
        refuses("the label of a node is null", () -> new Tree(null));
        refuses("child 1 of a node '&' is null", () -> new Tree("&", new Tree("T"), null));
        refuses("child 0 of a node '!' is null", () -> new Tree("!", Arrays.asList((Tree) null)));
        refuses("the list of children is null", () -> new Tree("!", (List<Tree>) null));
    }

    @Test
    void deepestAndLargestTreesAreRefusedWhereTheyAreMade() {
        Tree comb = new Tree("T");
        for (int level = 0; level < 64; level++) {
            comb = new Tree("!", comb);
        }
        Tree deepest = comb;
        assertEquals(64, deepest.depth());
        refuses("at most 64 levels below its root, and this one has 65", () -> new Tree("!", deepest));
        Tree shared = new Tree("T"); // each node is there twice: it doubles at every level, at no cost
        for (int level = 0; level < 12; level++) {
            shared = new Tree("&", shared, shared);
        }
        Tree largest = shared;
        assertEquals(8191, largest.size());
        refuses("at most 10000 nodes, and this one has 16383", () -> new Tree("&", largest, largest));
    }

    @Test
    void batchKeepsEachTreeWithItsClass() {
        Random random = new Random(1);
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            trees.add(Formula.draw("!&|^", 3, random));
        }
        List<TreeBatch> batches = TreeBatch.shuffled(trees, Formula::bit, 10, random);
        assertEquals(
                List.of(10, 10, 3), batches.stream().map(b -> b.trees().size()).toList());
        for (TreeBatch batch : batches) {
            for (int n = 0; n < batch.classes().length; n++) {
                assertEquals(Formula.bit(batch.trees().get(n)), batch.classes()[n]);
            }
        }
        refuses("cannot have 2 classes", () -> new TreeBatch(List.of(new Tree("T")), new int[2]));
        refuses("a tree is missing", () -> new TreeBatch(List.of(), new int[0]));
    }
}
