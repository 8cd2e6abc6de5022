package rnn.data.wheel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each set of {@code data/packages.csv} has its count and five of its rows; {@code Wheel} holds its digest. */
class FetchedSetsTest {
    @Test
    void pronunciations() {
        Fetched.require("pronunciation");
        List<Pronunciation> all = Pronunciation.read();
        assertEquals(135_166, all.size());
        assertEquals(8_447, all.stream().filter(each -> each.variant() == 2).count());
        assertEquals(
                117_467,
                all.stream()
                        .filter(each -> each.variant() == 1
                                && each.isOfLetters()
                                && each.word().length() > 1)
                        .count());
        assertEquals(
                39,
                all.stream()
                        .flatMap(each -> each.soundsWithoutStress().stream())
                        .distinct()
                        .count());
        assertEquals(new Pronunciation("'bout", 1, List.of("B", "AW1", "T")), all.get(0));
        assertEquals(new Pronunciation("a", 2, List.of("EY1")), all.get(16));
        assertEquals(new Pronunciation("a's", 1, List.of("EY1", "Z")), all.get(17));
        assertEquals(
                new Pronunciation("refuting", 1, List.of("R", "IH0", "F", "Y", "UW1", "T", "IH0", "NG")),
                all.get(100_000));
        assertEquals(new Pronunciation("zywicki", 1, List.of("Z", "IH0", "W", "IH1", "K", "IY0")), all.get(135_165));
    }

    @Test
    void aLineWithARemarkOrAVariantIsRead() {
        assertEquals(
                new Pronunciation("d'artagnan", 1, List.of("D", "AH0", "R")),
                Pronunciation.parsed("d'artagnan D AH0 R # foreign french"));
        assertEquals(new Pronunciation("read", 12, List.of("R")), Pronunciation.parsed("read(12) R"));
        assertEquals(
                List.of("R", "EH", "D"), Pronunciation.parsed("read R EH1 D").soundsWithoutStress());
    }

    @Test
    void ratedWords() {
        Fetched.require("sentiment");
        List<RatedWord> all = RatedWord.read();
        assertEquals(7_520, all.size());
        assertEquals(7_179, all.stream().filter(RatedWord::isOfLetters).count());
        assertTrue(all.stream().allMatch(each -> each.votes().size() == 10 && Math.abs(each.mean()) <= 4));
        assertEquals(
                "wtf -2.8, abandoned -2.0, abhor -2.0, ability 1.3, amazing 2.8",
                all.stream()
                        .filter(each -> List.of("abandoned", "abhor", "ability", "amazing", "wtf")
                                .contains(each.word()))
                        .map(each -> each.word() + " " + each.mean())
                        .collect(Collectors.joining(", ")));
        assertEquals(List.of(1, 4, 3, 2, 4, 2, 3, 3, 3, 3), votes(all, "amazing"));
    }

    private static List<Integer> votes(List<RatedWord> all, String word) {
        return all.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow()
                .votes();
    }

    @Test
    void messages() {
        Fetched.require("menus");
        List<Message> all = Message.read();
        assertEquals(3_242, all.size());
        assertEquals(
                2_959,
                all.stream().filter(each -> !each.english().contains("%")).count());
        for (Message each : List.of(
                new Message("Default cell type", "Type de cellule par défaut"),
                new Message("Create a new branch", "Créer une nouvelle branche"),
                new Message("Collapse Selected Code", "Réduire le code sélectionné"),
                new Message("Ignore diagnostics like this", "Ignorer les diagnostics de ce type"),
                new Message("Reverting changes...", "Annuler les modifications..."))) {
            assertTrue(all.contains(each), each.english());
        }
    }

    @Test
    void intents() {
        Fetched.require("intents");
        List<Intents.Pattern> all = Intents.read().patterns();
        assertEquals(862, all.size());
        assertEquals(42, all.stream().map(Intents.Pattern::intent).distinct().count());
        for (String row : List.of(
                "HassGetCurrentTime: what time is it [[right] now]",
                "HassGetCurrentTime: <what_is> the [current] time",
                "HassTurnOff: <close> [<the>] {area} {cover_classes:device_class}",
                "HassStartTimer: <timer_set> [a|an|the|my] timer for {timer_minutes:minutes} and [a] {timer_half:seconds} minute[s]",
                "HassTimerStatus: {timer_hours:start_hours}( |-)hour[s] timer status")) {
            String[] parts = row.split(": ", 2);
            assertTrue(all.contains(new Intents.Pattern(parts[0], parts[1])), row);
        }
    }

    @Test
    void penDigits() {
        Fetched.require("uci");
        List<PenDigit> all = PenDigit.read();
        assertEquals(10_992, all.size());
        int[][] rows = {
            {0, 47, 100, 27, 81, 57, 37, 26, 0, 0, 23, 56, 53, 100, 90, 40, 98, 8},
            {1, 0, 89, 27, 100, 42, 75, 29, 45, 15, 15, 37, 0, 69, 2, 100, 6, 2},
            {2, 0, 57, 31, 68, 72, 90, 100, 100, 76, 75, 50, 51, 28, 25, 16, 0, 1},
            {3, 0, 100, 7, 92, 5, 68, 19, 45, 86, 34, 100, 45, 74, 23, 67, 0, 4},
            {10_991, 0, 74, 35, 100, 100, 96, 94, 63, 52, 35, 0, 11, 5, 0, 77, 6, 2}
        };
        for (int[] row : rows) {
            PenDigit digit = all.get(row[0]);
            assertEquals(row[17], digit.digit());
            assertArrayEquals(
                    Arrays.copyOfRange(row, 1, 17),
                    Arrays.stream(digit.points()).flatMapToInt(Arrays::stream).toArray());
        }
    }

    @Test
    void handMovements() {
        Fetched.require("uci");
        List<HandMovement> all = HandMovement.read();
        assertEquals(360, all.size());
        assertEquals(330, HandMovement.distinct().size());
        double[][] rows = {
            {0, 1, 0.79691, 0.38194},
            {100, 5, 0.5648, 0.38194},
            {200, 9, 0.67311, 0.53009},
            {300, 13, 0.51451, 0.88657},
            {359, 15, 0.64023, 0.71991}
        };
        for (double[] row : rows) {
            HandMovement movement = all.get((int) row[0]);
            assertEquals(row[1], movement.sign());
            assertEquals(45, movement.points().length);
            assertArrayEquals(Arrays.copyOfRange(row, 2, 4), movement.points()[0]);
        }
    }

    @Test
    void spliceWindows() {
        Fetched.require("uci");
        List<SpliceWindow> all = SpliceWindow.read();
        assertEquals(3_190, all.size());
        assertEquals(3_005, SpliceWindow.distinct().size());
        assertTrue(all.stream().allMatch(each -> each.bases().length() == 60));
        List<Integer> places = List.of(0, 1, 1000, 2000, 3189);
        assertEquals(
                List.of("AGACCC EI", "GAGGTG EI", "TCCCTC IE", "GGCAGA N", "GAGCTC N"),
                places.stream()
                        .map(all::get)
                        .map(each -> each.bases().substring(0, 6) + " " + each.junction())
                        .toList());
    }

    @Test
    void seaGlucoseAndShares() {
        Fetched.require("series");
        assertSeries(
                Reading.sea(),
                19_226,
                "0 2016-02-15T00:00 4.929",
                "1 2016-02-15T00:30 4.887",
                "2 2016-02-15T01:00 4.821",
                "100 2016-02-17T02:00 4.704",
                "19225 2017-03-22T00:00 4.316");
        assertSeries(
                Reading.glucose(),
                52_281,
                "0 2010-03-24T09:51 258.0",
                "1 2010-03-24T09:56 260.0",
                "2 2010-03-24T10:01 258.0",
                "50000 2010-10-02T18:54 113.0",
                "52280 2010-10-10T23:57 165.0");
        assertSeries(
                Reading.share("AAPL"),
                3_270,
                "0 2000-03-01T00:00 4.186662803811",
                "1 2000-03-02T00:00 3.9196750983419");
        assertSeries(Reading.share("FB"), 196, "0 2012-05-18T00:00 38.2318", "195 2013-03-01T00:00 27.78");
        assertSeries(Reading.share("GOOG"), 2_148, "0 2004-08-19T00:00 50.32284179174976");
        assertSeries(Reading.share("IBM"), 3_270, "3269 2013-03-01T00:00 175.27118333217");
        assertSeries(Reading.share("MSFT"), 3_270, "3269 2013-03-01T00:00 24.684342419163");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Reading.share("aapl"));
        assertEquals("there is no share \"aapl\": there are [AAPL, FB, GOOG, IBM, MSFT]", e.getMessage());
    }

    private static void assertSeries(List<Reading> series, int count, String... rows) {
        assertEquals(count, series.size());
        for (String row : rows) {
            int place = Integer.parseInt(row.substring(0, row.indexOf(' ')));
            Reading reading = series.get(place);
            assertEquals(row, place + " " + reading.time() + " " + reading.value());
        }
    }

    @Test
    void exchangeRates() {
        Fetched.require("rates");
        assertSeries(
                Reading.rate("USD"),
                7_126,
                "0 1999-01-04T00:00 1.1789",
                "1 1999-01-05T00:00 1.179",
                "2 1999-01-06T00:00 1.1743",
                "3000 2010-09-21T00:00 1.312",
                "7125 2026-10-30T00:00 1.1172");
        assertSeries(Reading.rate("GBP"), 7_126, "3000 2010-09-21T00:00 0.84545", "7125 2026-10-30T00:00 0.8338");
        for (String none : List.of("Date", "usd", "", "XYZ")) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Reading.rate(none));
            assertTrue(e.getMessage().startsWith("there is no rate of \"" + none + "\": "), e.getMessage());
        }
    }

    @Test
    void weather() {
        Fetched.require("weather");
        List<String> days = Wheel.open("weather").lines("vega_datasets/_data/seattle-weather.csv");
        assertEquals(1_462, days.size());
        assertEquals("date,precipitation,temp_max,temp_min,wind,weather", days.get(0));
        assertEquals("2012/01/01,0.0,12.8,5.0,4.7,drizzle", days.get(1));
        assertEquals("2012/01/02,10.9,10.6,2.8,4.5,rain", days.get(2));
        assertEquals("2014/09/26,8.9,20.0,13.9,3.3,fog", days.get(1000));
        assertEquals("2015/12/31,0.0,5.6,-2.1,3.5,sun", days.get(1461));
        assertEquals(
                8_760,
                Wheel.open("weather")
                        .lines("vega_datasets/_data/seattle-temps.csv")
                        .size());
    }

    @Test
    void replies() {
        Fetched.require("replies");
        List<Reply> all = Reply.read();
        assertEquals(2_025, all.size());
        assertEquals(21, all.stream().map(Reply::topic).distinct().count());
        for (Reply each : List.of(
                new Reply("food", "do you drink", "My brain does not require any beverages."),
                new Reply("greetings", "Hello", "Hi"),
                new Reply("ai", "Are you sentient?", "Sort of."),
                new Reply(
                        "ai",
                        "Are you sentient?",
                        "By the strictest dictionary definition of the word 'sentience', I may be."),
                new Reply(
                        "science",
                        "what are the laws of thermodynamics",
                        "i'm not a physicist, but i think this has something to do with heat, entropy, and conservation of"
                                + " energy, right?"))) {
            assertTrue(all.contains(each), each.toString());
        }
    }

    @Test
    void theMarksOfYamlAreNoPartOfAReply() {
        List<List<String>> turns = Reply.conversations(List.of(
                "categories:",
                "- x",
                "conversations:",
                "- - 'it''s'",
                "  - |",
                "    a",
                "      b",
                "- - c",
                "    d",
                "  - \"e\""));
        assertEquals(List.of(List.of("'it''s'", "|\na\n  b"), List.of("c\nd", "\"e\"")), turns);
        assertEquals("it's", Reply.plain("'it''s'"));
        assertEquals("a\n  b", Reply.plain("|\na\n  b"));
        assertEquals("c d", Reply.plain("c\nd"));
        assertEquals("e", Reply.plain("\"e\""));
    }

    @Test
    void arterialPressure() {
        Fetched.require("pressure");
        Pressure training = Pressure.training();
        Pressure test = Pressure.test();
        assertEquals(1_200, training.values().length);
        assertEquals(7_501, test.values().length);
        assertArrayEquals(
                new double[] {63.73215, 63.35068, 63.02261, 62.77466, 62.58392}, Arrays.copyOf(training.values(), 5));
        assertArrayEquals(training.values(), Arrays.copyOf(test.values(), 1_200));
        for (int t = 0; t < 7_501; t++) {
            assertEquals(t >= 4_187 && t <= 4_198, test.isAnomaly()[t], "step " + t);
        }
    }

    @Test
    void chorales() {
        Fetched.require("music");
        List<Chorale> all = Chorale.read();
        assertEquals(327, all.size());
        assertEquals(
                35_370, all.stream().mapToInt(each -> each.voices()[0].length).sum());
        assertEquals(
                List.of(
                        "bwv10.7 -2 [74, 67, 58, 55] 176",
                        "bwv101.7 -1 [69, 65, 62, 50] 96",
                        "bwv26.6 0 [69, 64, 60, 57] 80",
                        "bwv357 -2 [67, 63, 60, 48] 128",
                        "bwv96.6 -1 [65, 60, 57, 53] 80"),
                List.of(0, 1, 100, 200, 326).stream()
                        .map(all::get)
                        .map(FetchedSetsTest::firstChord)
                        .toList());
        assertEquals(292, all.stream().filter(each -> each.bar() == 8).count());
        assertEquals(213, all.stream().filter(each -> each.upbeat() > 0).count());
        assertArrayEquals(
                new int[] {74, Chorale.HELD, Chorale.HELD, Chorale.HELD, 77},
                Arrays.copyOf(all.get(0).voices()[0], 5));
    }

    private static String firstChord(Chorale chorale) {
        return chorale.name() + " " + chorale.sharps() + " "
                + Arrays.stream(chorale.voices()).map(voice -> voice[0]).toList() + " " + chorale.voices()[0].length;
    }
}
