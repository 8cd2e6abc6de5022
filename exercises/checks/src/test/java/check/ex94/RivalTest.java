package check.ex94;

import static org.junit.jupiter.api.Assertions.assertEquals;

import check.Draw;
import check.ex94.Exam.Marks;
import contract.OwnCell;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;

/** The recorded figures are the means of five draws; a single one may be 30 points away. */
class RivalTest {
    private static final int DRAWS = 5;
    private static final Map<String, OwnCell> CELLS =
            Map.of("Elman", ElmanCell::new, "GRU", GruCell::new, "LSTM", LstmCell::new);

    @ParameterizedTest
    @EnumSource
    void whatIsRecordedIsReached(Family family) {
        for (Rival rival : Rival.ALL) {
            Marks[] marks = IntStream.range(21, 21 + DRAWS)
                    .mapToObj(seed -> Exam.drawn(family, new Draw(seed)).marks(CELLS.get(rival.title())))
                    .toArray(Marks[]::new);
            double usual = 100
                    * IntStream.range(0, DRAWS)
                            .mapToDouble(k -> marks[k].usual())
                            .sum()
                    / DRAWS;
            double longer = 100
                    * IntStream.range(0, DRAWS)
                            .mapToDouble(k -> marks[k].longer())
                            .sum()
                    / DRAWS;
            System.out.printf(Locale.ROOT, "%s, %s: %.1f, twice as long %.1f%n", rival.title(), family, usual, longer);
            assertEquals(rival.percent(family, false), usual, 10, rival.title());
            assertEquals(rival.percent(family, true), longer, 15, rival.title());
        }
    }
}
