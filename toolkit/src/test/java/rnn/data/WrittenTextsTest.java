package rnn.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts that were written for the course are as {@code data/README.md} promises. */
class WrittenTextsTest {
    private final List<Opinion> opinions = Opinion.read("../data/opinions.tsv");
    private final List<Sentence> sentences = Sentence.read("../data/phrases.tsv");

    @Test
    void thereAreAsManyAsTheReadmeSays() throws IOException {
        String readme = Files.readString(Path.of("../data/README.md"));
        assertTrue(readme.contains("| " + opinions.size() / 2 + " pairs of short opinions"));
        String count = String.format(Locale.ROOT, "%,d", sentences.size());
        assertTrue(readme.contains("| " + count + " sentences in English, German and French"));
        List<String[]> patterns = TextFile.rows("../data/intents.tsv", 2);
        long intents = patterns.stream().map(row -> row[0]).distinct().count();
        assertTrue(readme.contains("| " + patterns.size() + " patterns"));
        assertTrue(readme.contains(", " + patterns.size() / intents + " for each of " + intents + " intents"));
        assertEquals(
                Set.of(patterns.size() / intents),
                Set.copyOf(patterns.stream()
                        .collect(Collectors.groupingBy(row -> row[0], Collectors.counting()))
                        .values()));
    }

    @Test
    void theTimesArePairsOfWhichSomeDifferInCapitalsAlone() throws IOException {
        String readme = Files.readString(Path.of("../data/README.md"));
        List<String> lines = TextFile.read("../data/times.csv").lines().toList();
        List<String> times = lines.subList(1, lines.size());
        assertEquals("written,clock", lines.get(0));
        assertTrue(readme.contains("| " + times.size() + " times of day"));
        assertEquals(times.size(), Set.copyOf(times).size());
        long different = times.stream()
                .map(time -> time.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        assertTrue(readme.contains(" six styles, " + different + " different ones"));
        for (String time : times) {
            assertTrue(
                    time.matches(
                            "(?:\\d{1,2}[.:h]?(?:\\d\\d)? ?(?:am|pm|AM|PM)?|\"\\d{1,2},\\d\\d [ap]m\"),\\d\\d:\\d\\d"),
                    time);
        }
        assertTrue(times.containsAll(
                List.of("11.55,11:55", "2.40 PM,14:40", "\"3,50 pm\",15:50", "16h40,16:40", "10:45pm,22:45")));
    }

    @Test
    void theRoomHasAValueEveryTenMinutesButForItsGaps() throws IOException {
        String readme = Files.readString(Path.of("../data/README.md"));
        List<String> lines = TextFile.read("../data/room.csv").lines().toList();
        List<String> values = lines.subList(1, lines.size());
        assertEquals("time,degrees", lines.get(0));
        long gaps = 0;
        for (int i = 1; i < values.size(); i++) {
            Duration distance = Duration.between(time(values.get(i - 1)), time(values.get(i)));
            assertTrue(distance.toMinutes() % 10 == 0 && distance.toMinutes() > 0, values.get(i));
            gaps += distance.toMinutes() / 10 - 1;
            double degrees = Double.parseDouble(values.get(i).split(",", -1)[1]);
            assertTrue(degrees > 18.7 && degrees < 21.8, values.get(i));
        }
        assertTrue(readme.contains(
                String.format(Locale.ROOT, "%,d values, and %d steps without one", values.size(), gaps)));
        assertTrue(values.containsAll(List.of(
                "2026-01-05T00:00,19.97",
                "2026-01-11T22:30,20.01",
                "2026-01-25T20:20,19.75",
                "2026-02-08T18:30,20.90",
                "2026-02-23T23:50,20.44")));
    }

    private static LocalDateTime time(String line) {
        return LocalDateTime.parse(line.split(",", -1)[0]);
    }

    @Test
    void theEndOfThePhrasesIsLikeTheirBeginningAsTheReadmeSays() throws IOException {
        String readme = Files.readString(Path.of("../data/README.md"));
        String sentence = String.format(
                Locale.ROOT,
                "%.0f %% of the English words in the last 15 %% of the rows also occur before them,"
                        + " %.0f %% of the German and %.0f %% of the French ones",
                known(Sentence::english),
                known(Sentence::german),
                known(Sentence::french));
        assertTrue(readme.contains(sentence), sentence);
    }

    /** How many percent of the words in the last 15 % of the rows occur before them. */
    private double known(Function<Sentence, String> language) {
        List<List<String>> rows =
                sentences.stream().map(language).map(Sentence::words).toList();
        int end = rows.size() * 85 / 100;
        Set<String> before = rows.subList(0, end).stream().flatMap(List::stream).collect(Collectors.toSet());
        List<String> after =
                rows.subList(end, rows.size()).stream().flatMap(List::stream).toList();
        return 100.0 * after.stream().filter(before::contains).count() / after.size();
    }

    @Test
    void twinsHaveTheSameWordsAndTheOtherVerdict() {
        for (int i = 0; i < opinions.size(); i += 2) {
            Opinion good = opinions.get(i);
            Opinion bad = opinions.get(i + 1);
            assertTrue(good.isGood() && !bad.isGood() && good.pair() == i / 2 && bad.pair() == i / 2);
            assertEquals(sorted(good.words()), sorted(bad.words()), good.text());
            assertNotEquals(good.words(), bad.words());
        }
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    @Test
    void noTwoShareMoreThanHalfOfTheirWords() {
        List<List<String>> good =
                opinions.stream().filter(Opinion::isGood).map(Opinion::words).toList();
        assertDiffer(good);
        assertDiffer(
                sentences.stream().map(each -> Sentence.words(each.english())).toList());
        assertDiffer(
                sentences.stream().map(each -> Sentence.words(each.german())).toList());
        assertDiffer(
                sentences.stream().map(each -> Sentence.words(each.french())).toList());
        assertDiffer(TextFile.rows("../data/intents.tsv", 2).stream()
                .map(row -> Sentence.words(row[1].replaceAll("[\\[\\]()|]", " ")))
                .toList());
    }

    private static void assertDiffer(List<List<String>> texts) {
        List<Set<String>> seen = new ArrayList<>();
        for (List<String> text : texts) {
            Set<String> words = new HashSet<>(text);
            for (Set<String> other : seen) {
                Set<String> shared = new HashSet<>(words);
                shared.retainAll(other);
                int fewer = Math.min(words.size(), other.size());
                assertTrue(2 * shared.size() <= fewer, () -> words + " and " + other + " share " + shared);
            }
            seen.add(words);
        }
    }

    @Test
    void everySentenceIsOne() {
        List<String> all = new ArrayList<>();
        opinions.forEach(each -> all.add(each.text()));
        sentences.forEach(each -> all.addAll(List.of(each.english(), each.german(), each.french())));
        for (String text : all) {
            assertTrue(text.matches("[\\p{Lu}\\p{Digit}À].*[.!?]"), text);
            assertTrue(!text.contains("  ") && text.equals(text.strip()), text);
            assertTrue(text.codePoints().allMatch(c -> c < 0x180 && c != '"'), text);
        }
        for (Sentence each : sentences) {
            assertTrue(each.french().matches(".*([^ ][.]|[^ ] [!?])"), each.french());
            assertTrue(each.english().matches("[\\p{ASCII}]*"), each.english());
        }
    }

    @Test
    void wordsLoseTheirPunctuationAndKeepWhatBelongsToThem() {
        assertEquals(
                List.of("aujourd'hui", "l'eau", "va-t-elle", "mieux"),
                Sentence.words("Aujourd'hui, l'eau va-t-elle mieux ?"));
        assertEquals(List.of("straße", "10", "euro"), Sentence.words("'Straße' - 10 Euro!"));
        assertEquals(List.of("l\u2019eau"), Sentence.words("\u2018L\u2019eau\u2019 \u2026"));
        assertEquals(List.of(), Sentence.words(" ?! "));
    }

    @Test
    void aRowWithAnotherNumberOfFieldsIsNamedByItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "good\tbad\na\tb\nc\n");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Opinion.read(file.toString()));
        assertEquals(
                "line 3 of " + file + " has 1 fields, and each has 2, with tabs between them: \"c\"", e.getMessage());
    }
}
