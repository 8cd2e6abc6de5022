package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Init;
import rnn.autodiff.Var;
import rnn.automaton.Automaton;
import rnn.automaton.Tomita;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.display.Picture;
import rnn.look.AverageLinkage;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.tree.Formula;
import rnn.tree.Tree;

/** Diagrams say the numbers that they were drawn from, and refuse what they cannot draw. */
class DiagramTest {
    private static final Var X = Var.constant(Init.gaussian(new Random(1), 1, 6, 1, 3));

    private static String text(Plot plot) {
        Picture picture = plot.picture();
        int ink = (int)
                IntStream.range(0, picture.image().getWidth() * picture.image().getHeight())
                        .filter(i -> picture.image()
                                        .getRGB(
                                                i % picture.image().getWidth(),
                                                i / picture.image().getWidth())
                                == Palette.INK.getRGB())
                        .count();
        assertTrue(ink > 200, "something is drawn");
        assertTrue(picture.width() <= 860, "it fits the page: " + picture.width());
        return picture.text();
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replace('-', '−').replace("−0.00", "0.00");
    }

    @Test
    void lstmShowsTheNumbersOfItsUnit() {
        LstmCell cell = new LstmCell(3, 4, new Random(2));
        Map<String, Var> seen = new Unroll(cell).watch(X);
        double h = new Unroll(cell).apply(X).outputs().value().get(5 * 4 + 2);
        double f = seen.get("f").value().get(5 * 4 + 2);
        String text = text(new LstmDiagram("'x'", seen, 5, 2));
        assertTrue(text.contains("forget gate " + two(f)), text);
        assertTrue(text.endsWith("h " + two(h) + "."), text);
        assertTrue(text(new LstmDiagram("'x'", seen, 0, 2)).contains("c from 0.00"));
    }

    @Test
    void gruShowsTheNumbersOfItsUnit() {
        GruCell cell = new GruCell(3, 4, new Random(2));
        Map<String, Var> seen = new Unroll(cell).watch(X);
        double before = new Unroll(cell).apply(X).outputs().value().get(4 * 4 + 1);
        double h = new Unroll(cell).apply(X).outputs().value().get(5 * 4 + 1);
        String text = text(new GruDiagram("'x'", seen, 5, 1));
        assertTrue(text.endsWith("h from " + two(before) + " to " + two(h) + "."), text);
    }

    @Test
    void gatesThatWereNotSeenAreNamed() {
        Map<String, Var> gru = new Unroll(new GruCell(3, 4, new Random(2))).watch(X);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new LstmDiagram("a", gru, 1, 1))
                .getMessage()
                .contains("LSTM needs its 'c'"));
        Map<String, Var> elman = new Unroll(new ElmanCell(3, 4, new Random(2))).watch(X);
        assertThrows(IllegalArgumentException.class, () -> new GruDiagram("a", elman, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new GruDiagram("a", gru, 6, 1));
        assertThrows(IllegalArgumentException.class, () -> new GruDiagram("a", gru, 5, 4));
        Map<String, Var> two = new Unroll(new GruCell(3, 4, new Random(2)))
                .watch(Var.constant(Init.gaussian(new Random(1), 1, 6, 2, 3)));
        assertThrows(IllegalArgumentException.class, () -> new GruDiagram("a", two, 1, 1));
    }

    @Test
    void networkNamesItsLayersAndRefusesWhatDoesNotFit() {
        Random random = new Random(3);
        Linear first = new Linear(2, 5, random);
        Linear second = new Linear(5, 3, random);
        List<String> in = List.of("speed", "angle");
        List<String> out = List.of("short", "hit", "far");
        assertTrue(text(new NetworkDiagram("a throw", in, out, first, second)).contains("layers of 2, 5, 3 units"));
        assertThrows(IllegalArgumentException.class, () -> new NetworkDiagram("t", in, out, first, first));
        assertThrows(IllegalArgumentException.class, () -> new NetworkDiagram("t", out, out, first, second));
        assertThrows(IllegalArgumentException.class, () -> new NetworkDiagram("t", in, out));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NetworkDiagram("t", in, out, new Linear(2, 40, random), new Linear(40, 3, random)));
    }

    @Test
    void stackedProductIsTheSumOfItsTwoParts() {
        INDArray x = Nd4j.createFromArray(new double[][] {{1, 0, 0.5}});
        INDArray h = Nd4j.createFromArray(new double[][] {{0.5, -1}});
        INDArray wx = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}, {2, 0}});
        INDArray wh = Nd4j.createFromArray(new double[][] {{2, 0}, {1, 1}});
        String text = text(new StackedProduct(x, h, wx, wh));
        assertTrue(text.endsWith("gives 2.00 1.00."), text); // 1 + 1 + 1 − 1 and 2 + 0 + 0 − 1
        assertThrows(IllegalArgumentException.class, () -> new StackedProduct(h, h, wx, wh));
        INDArray wide = Nd4j.zeros(1, 9);
        assertThrows(IllegalArgumentException.class, () -> new StackedProduct(wide, h, Nd4j.zeros(9, 2), wh));
    }

    @Test
    void backwardWalkTellsOnlyWhatItHasReached() {
        List<String> words = List.of("the", "fox", "ran");
        double[][] states = {{0, 1}, {0.5, 0}, {1, 0}};
        double[][] gradients = {{0.1, 0}, {0.2, 0}, {0.4, -0.25}};
        String text = text(new BackwardWalk(words, states, gradients, 1));
        assertEquals("The way back has come to step 1: ran, ∂L/∂h₂ = 0.400 −0.250; fox, ∂L/∂h₁ = 0.200 0.000.", text);
        assertThrows(IndexOutOfBoundsException.class, () -> new BackwardWalk(words, states, gradients, 3));
        assertThrows(IllegalArgumentException.class, () -> new BackwardWalk(List.of("a"), states, gradients, 0));
    }

    @Test
    void trellisShowsFramesUpToTheOneReached() {
        double[][] alpha = {{0.4, 0.4, 0}, {0.1, 0.3, 0.2}};
        assertTrue(
                text(new TrellisDiagram("α", "_a_", alpha, 1)).endsWith("In frame 0: _ in row 0 0.4, a in row 1 0.4."));
        assertTrue(text(new TrellisDiagram("α", "_a_", alpha, 2)).contains("_ in row 2 0.2"));
        assertThrows(IllegalArgumentException.class, () -> new TrellisDiagram("α", "_a", alpha, 1));
        assertThrows(IllegalArgumentException.class, () -> new TrellisDiagram("α", "_a_", alpha, 0));
        assertThrows(IllegalArgumentException.class, () -> new TrellisDiagram("α", "_a_", alpha, 3));
    }

    @Test
    void barsAreTheSumOfTheirParts() {
        BarChart chart = new BarChart("beam", "probability", 1, "blank", "letter");
        assertThrows(IllegalStateException.class, chart::picture);
        String text = text(chart.bar("ca", 0.1, 0.3).bar("c", 0.2, 0));
        assertEquals("Bars, beam, probability: ca blank 0.1, letter 0.3; c blank 0.2, letter 0.", text);
        assertThrows(IllegalArgumentException.class, () -> chart.bar("x", 1));
        assertThrows(IllegalArgumentException.class, () -> chart.bar("x", 1, -0.1));
        assertThrows(IllegalArgumentException.class, () -> chart.bar("x", 1, Double.NaN));
    }

    @Test
    void tilesSayHowMuchIsInkAndRefuseWhatIsNoRectangle() {
        Tiles tiles = new Tiles("pictures", -1, 1)
                .tile("a bar", 2, 1, -1, 1, -1, 1, -1)
                .tile("grey", 1, 0.5);
        String text = text(tiles);
        assertTrue(text.contains("a bar, 3 by 2, 50 % ink; grey, 1 by 1, 75 % ink"), text);
        assertThrows(IllegalArgumentException.class, () -> tiles.tile("a bar", 4, 1, 1, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> tiles.tile("a bar", 1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Tiles("pictures", 1, 1));
        assertThrows(IllegalStateException.class, () -> new Tiles("pictures", 0, 1).picture());
    }

    @Test
    void treeNamesItsClustersAndRefusesOtherNames() {
        AverageLinkage tree = AverageLinkage.of(new double[][] {{0}, {5}, {1}});
        List<String> names = List.of("a", "b", "c");
        assertEquals(
                "Tree, letters, distance: 3 leaves, the last two clusters 4.5 apart; b, a, c.",
                text(new Dendrogram("letters", "distance", names, tree)));
        assertTrue(
                text(new Dendrogram("letters", "distance", names, tree).cut(2)).endsWith("cut into 2: a, c; b."));
        assertThrows(
                IllegalArgumentException.class, () -> new Dendrogram("letters", "distance", List.of("a", "b"), tree));
        Dendrogram whole = new Dendrogram("letters", "distance", names, tree);
        assertThrows(IllegalArgumentException.class, () -> whole.cut(4));
        AverageLinkage equal = AverageLinkage.of(new double[][] {{1}, {1}});
        assertTrue(text(new Dendrogram("the same place twice", "distance", List.of("a", "b"), equal))
                .contains("0 apart"));
    }

    @Test
    void automatonSaysItsArrowsAndRefusesWhatDoesNotFit() {
        Automaton machine = Tomita.of(4).machine();
        AutomatonDiagram diagram = new AutomatonDiagram("no three zeros", machine).after(1, 0);
        String text = text(diagram);
        assertTrue(text.contains("4 states; accepting 0, 1, 2; from 0 with 0 to 1, 1 to 0"), text);
        assertTrue(text.contains("it is in state 2"), text);
        Automaton ring = new Automaton(
                IntStream.range(0, 40)
                        .mapToObj(q -> new int[] {(q + 1) % 40, q})
                        .toArray(int[][]::new),
                new boolean[40]);
        assertTrue(text(new AutomatonDiagram("forty", ring)).contains("40 states"));
        assertThrows(IllegalArgumentException.class, () -> diagram.at(4));
        assertThrows(IllegalArgumentException.class, () -> diagram.after(0, 2));
        Automaton many = new Automaton(new int[121][1], new boolean[121]);
        assertThrows(IllegalArgumentException.class, () -> new AutomatonDiagram("many", many));
    }

    @Test
    void treeSaysItsNodesAndRefusesWhatDoesNotFit() {
        Tree formula = Formula.parse("T & !F");
        String text = text(new TreeDiagram("opinions", formula, 0.9, -0.8, 0.7, Double.NaN));
        assertEquals(
                "Tree, opinions: (& T (! F)); 4 nodes, 2 leaves, 2 levels below the root; 2 of 3 known numbers are above 0;"
                        + " root not known.",
                text);
        assertTrue(text(new TreeDiagram("a leaf", new Tree("T"), 1))
                .endsWith("1 of 1 known numbers are above 0; root 1.00."));
        assertTrue(text(new TreeDiagram("three", new Tree("x", formula, new Tree("y"), formula), new double[10]))
                .contains("5 leaves"));
        Tree wide = new Tree("", Collections.nCopies(170, new Tree("T")));
        assertTrue(text(new TreeDiagram("wide", wide, new double[171])).contains("170 leaves"));
        assertThrows(IllegalArgumentException.class, () -> new TreeDiagram("t", formula, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new TreeDiagram("t", formula, 1, 1, 1, 1.1));
        Tree wider = new Tree("", wide, new Tree("T"));
        assertThrows(IllegalArgumentException.class, () -> new TreeDiagram("t", wider, new double[173]));
    }
}
