package rnn.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rnn.tree.TreeTest.refuses;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.autodiff.Var;
import rnn.optim.Adam;
import rnn.train.Trainer;

class RaamTest {
    private static final List<String> WORDS = List.of("D", "A", "N", "V", "P");

    private static Tree leaf(String word) {
        return new Tree(word);
    }

    private static Tree pair(Tree left, Tree right) {
        return new Tree("", left, right);
    }

    private static final Tree NOUN = pair(leaf("D"), leaf("N"));
    private static final Tree SENTENCE = pair(NOUN, pair(leaf("V"), NOUN));

    @Test
    void packingIsItsEquation() {
        Raam memory = new Raam(WORDS, 6, new Random(1));
        Array code = memory.pack(NOUN).value();
        Array halves = memory.halves(memory.pack(NOUN)).get(1).value();
        for (int k = 0; k < 6; k++) {
            double sum = memory.be.value().get(k);
            double back = memory.bd.value().get(6 + k);
            for (int i = 0; i < 12; i++) {
                sum += (i == 0 || i == 6 + 2 ? 1 : -1) * memory.We.value().get(i * 6 + k);
            }
            for (int i = 0; i < 6; i++) {
                back += code.get(i) * memory.Wd.value().get(i * 12 + 6 + k);
            }
            assertEquals(Math.tanh(sum), code.get(k), Tolerances.SINGLE);
            assertEquals(Math.tanh(back), halves.get(k), Tolerances.SINGLE);
        }
    }

    /** The halves count as given, so the gradient is that of an ordinary network with these pairs. */
    @Test
    void gradientIsThatOfAnAutoAssociatorOfTheCurrentCodes() {
        Raam memory = new Raam(WORDS, 5, new Random(2));
        memory.parameters().forEach(rnn.autodiff.Parameter::toDouble);
        List<Tree> trees = List.of(SENTENCE);
        Var pairs = Var.constant(pairs(memory));
        double loss = memory.loss(trees).backward();
        List<Array> computed =
                memory.parameters().stream().map(p -> p.gradient().copy()).toList();
        memory.parameters().forEach(rnn.autodiff.Parameter::clearGradient);
        Var again = pairs.affine(memory.We, memory.be)
                .tanh()
                .affine(memory.Wd, memory.bd)
                .tanh();
        Var error = again.minus(pairs);
        assertEquals(error.times(error).mean().backward(), loss, Tolerances.DOUBLE);
        for (int i = 0; i < computed.size(); i++) {
            Array expected = memory.parameters().get(i).gradient();
            for (int k = 0; k < expected.size(); k++) {
                assertEquals(expected.get(k), computed.get(i).get(k), Tolerances.DOUBLE);
            }
        }
        rnn.autodiff.GradientCheck.of(memory.parameters(), () -> {
                    Var out = pairs.affine(memory.We, memory.be)
                            .tanh()
                            .affine(memory.Wd, memory.bd)
                            .tanh();
                    return rnn.loss.SquaredError.of(out, pairs.value());
                })
                .require();
    }

    private static Array pairs(Raam memory) {
        List<Tree> nodes = Raam.nodes(List.of(SENTENCE));
        Array pairs = memory.We.value().zeros(nodes.size(), 10);
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = 0; k < 5; k++) {
                pairs.set(i * 10 + k, memory.pack(nodes.get(i).left()).value().get(k));
                pairs.set(
                        i * 10 + 5 + k,
                        memory.pack(nodes.get(i).right()).value().get(k));
            }
        }
        return pairs;
    }

    @Test
    void everyDifferentNodeIsLearnedOnce() {
        assertEquals(
                List.of("(D N)", "(V (D N))", "((D N) (V (D N)))"),
                Raam.nodes(List.of(SENTENCE, NOUN)).stream().map(Tree::toString).toList());
    }

    @Test
    void treesComeBackAfterTraining() {
        Raam memory = new Raam(WORDS, 10, new Random(3));
        List<Tree> trees = List.of(SENTENCE, pair(leaf("P"), NOUN));
        assertFalse(memory.recalls(SENTENCE));
        new Trainer<>(memory, new Adam(0.01)).quiet().train(List.of(trees), 1000);
        assertEquals(SENTENCE, memory.unpack(memory.pack(SENTENCE), 4));
        assertTrue(memory.recalls(trees.get(1)));
        assertTrue(memory.recalls(leaf("A")));
        assertEquals("N", memory.leaf(memory.halves(memory.pack(NOUN)).get(1)));
        assertEquals("", memory.leaf(memory.pack(SENTENCE)));
        Tree named = new Tree("S", new Tree("NP", leaf("D"), leaf("N")), new Tree("VP", leaf("V"), NOUN));
        assertTrue(memory.recalls(named));
        assertEquals(SENTENCE, Raam.shape(named));
        assertEquals(4, memory.predict(trees).value().rows());
    }

    @Test
    void unpackingEndsWhateverTheCode() {
        Raam memory = new Raam(WORDS, 5, new Random(4));
        Var zeros = Var.constant(memory.be.value().zeros(1, 5));
        Tree lost = memory.unpack(zeros, 3);
        assertTrue(lost.depth() <= 3);
        assertTrue(lost.toString().contains(Raam.LOST), lost.toString());
        refuses("at the latest", () -> memory.unpack(zeros, 13));
    }

    @Test
    void whatItCannotPackIsNamed() {
        Raam memory = new Raam(WORDS, 5, new Random(5));
        refuses("knows no leaf 'X'", () -> memory.pack(pair(NOUN, leaf("X"))));
        refuses("has one", () -> memory.pack(new Tree("", NOUN)));
        refuses("has 3", () -> memory.pack(new Tree("", NOUN, NOUN, NOUN)));
        refuses("nothing to pack", () -> memory.loss(List.of(leaf("D"))));
        refuses("must be at least 5", () -> new Raam(WORDS, 4, new Random(6)));
    }
}
