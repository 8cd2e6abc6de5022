package rnn.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DocumentationTest {
    @Test
    void aClassShowsItsJavadocAndWhatItOffers() throws ClassNotFoundException {
        Class<?> cell = Class.forName("rnn.cell.ElmanCell");
        String html = Documentation.html(cell, Sources.of(cell));
        assertTrue(html.contains("The simple recurrent network: the new state is one layer"), html);
        assertTrue(html.contains("h_t = tanh(x_t Wx + h_{t−1} Wh + b)"), html);
        assertTrue(
                html.contains(
                        "<summary><code>new ElmanCell(int inputSize, int hiddenSize, RandomGenerator random)</code>"),
                html);
        assertTrue(html.contains("<b>hiddenSize</b>: H"), html);
        assertTrue(html.contains("<code>PyTorch</code>") || html.contains("<code>nn.RNN</code>"), html);
        assertFalse(html.contains("{@"), () -> html.substring(html.indexOf("{@")));
        assertFalse(html.contains("private"), html);
    }

    @Test
    void everyClassOfTheToolkitCanBeShown() {
        for (String name : new String[] {"Cell", "State", "Var", "Trainer", "Schedule", "Layers", "Lesson", "Mask"}) {
            Class<?> type = Sources.named(name);
            assertTrue(Documentation.html(type, Sources.of(type)).length() > 200, name);
        }
    }

    @Test
    void aNameFindsItsClassInWhicheverPackage() {
        assertEquals("rnn.cell.LstmCell", Sources.named("LstmCell").getName());
        assertEquals("rnn.cell.LstmCell", Sources.named("rnn.cell.LstmCell").getName());
        assertTrue(Sources.of(Guess.class).startsWith("package rnn.display;"));
    }

    @Test
    void aNameThatIsNoneGetsTheNearest() {
        String said = assertThrows(IllegalArgumentException.class, () -> Lesson.doc("elmancell"))
                .getMessage();
        assertTrue(said.contains("Did you mean") && said.contains("ElmanCell"), said);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Lesson.source(String.class))
                .getMessage()
                .contains("java.lang.String is not one"));
    }

    @Test
    void elsewhereThanInANotebookTheWordsAreLeft() {
        String shown = LessonTest.printed(() -> Lesson.doc("Guess"));
        assertTrue(shown.contains("What a reader expects before a cell shows what happens"), shown);
        assertFalse(shown.contains("<"), shown);
    }
}
