package check.ex94;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Draw;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is right, worked out again from the line that a learner reads. */
class FamilyTest {
    private static final int COUNT = 50;

    @Test
    void memoryRepeatsItsSymbolsInOrder() {
        for (String line : lines(Family.MEMORY, true)) {
            String symbols = line.substring(0, line.indexOf(" →"));
            assertEquals(40, symbols.split(" ", -1).length);
            assertTrue(symbols.indexOf("7 7 7") >= symbols.length() / 2 - 1, line);
            assertEquals(symbols.replaceAll("[4-7]", "").strip().replaceAll(" +", " "), answers(line));
        }
    }

    @Test
    void trackingWalksRoundTheRing() {
        for (String line : lines(Family.TRACKING, false)) {
            int[] place = {0};
            String walked = Arrays.stream(line.substring(0, line.indexOf(" →")).split(" ", -1))
                    .map(move -> place[0] = switch (move) {
                        case "0" -> (place[0] + 1) % 7;
                        case "1" -> (place[0] + 6) % 7;
                        case "2" -> (7 - place[0]) % 7;
                        default -> 3 * place[0] % 7;
                    })
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
            assertEquals(walked, answers(line));
        }
    }

    @Test
    void numbersAddsWhatIsMarked() {
        for (String line : lines(Family.NUMBERS, true)) {
            double[] marked = Arrays.stream(line.split(" ", -1))
                    .filter(part -> part.endsWith("*"))
                    .mapToDouble(part -> Double.parseDouble(part.substring(0, part.length() - 1)))
                    .toArray();
            assertEquals(6, marked.length, line);
            assertEquals(Arrays.stream(marked).sum(), Double.parseDouble(answers(line)), 1e-5);
        }
    }

    @Test
    void anAnswerMayBeOffByALittle() {
        assertTrue(Family.NUMBERS.isRight(new float[] {1.19f}, 0, 1));
        assertTrue(!Family.NUMBERS.isRight(new float[] {1.21f}, 0, 1));
        assertTrue(Family.MEMORY.isRight(new float[] {9, 9, 9, 9, 0, 0, 3, 1}, 4, 2));
    }

    private static String[] lines(Family family, boolean isLonger) {
        Questions questions = family.questions(new Draw(5), COUNT, isLonger);
        String[] lines = new String[COUNT];
        Arrays.setAll(lines, questions::line);
        return lines;
    }

    private static String answers(String line) {
        return line.substring(line.indexOf("→ ") + 2);
    }
}
