package rnn.data.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.data.language.WrittenDate.Style;

/** What ICU 74.2 writes is the same everywhere, so its rows can be held. */
class LanguagesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 7);
    private static final List<LocalDate> DAYS =
            LocalDate.of(1950, 1, 1).datesUntil(LocalDate.of(2050, 1, 1)).toList();

    @Test
    void aDayIsWrittenAsItsLanguageWritesIt() {
        assertEquals(
                "quinta-feira, 7 de março de 2024",
                WrittenDate.of(DAY, "pt", Style.FULL).text());
        assertEquals(
                "czwartek, 7 marca 2024", WrittenDate.of(DAY, "pl", Style.FULL).text());
        assertEquals(
                "dijous, 7 de març del 2024",
                WrittenDate.of(DAY, "ca", Style.FULL).text());
        assertEquals(
                "2024 m. kovo 7 d., ketvirtadienis",
                WrittenDate.of(DAY, "lt", Style.FULL).text());
        assertEquals(
                "28 Mezheven 1955",
                WrittenDate.of(LocalDate.of(1955, 6, 28), "br", Style.LONG).text());
        assertEquals("3/7/24", WrittenDate.of(DAY, "en", Style.SHORT).text());
        assertEquals("07/03/2024", WrittenDate.of(DAY, "en-GB", Style.SHORT).text());
        assertEquals(
                new WrittenDate("de", Style.LONG, "7. März 2024", "2024-03-07"), WrittenDate.of(DAY, "de", Style.LONG));
        assertEquals("Portuguese", WrittenDate.of(DAY, "pt", Style.FULL).languageInEnglish());
    }

    @Test
    void datesAreDrawnFromAllLanguagesAndHoldTheirYearInLatinLetters() {
        List<WrittenDate> dates = WrittenDate.draw(16_000, DAYS, WrittenDate.LANGUAGES, new Random(1));
        assertEquals(36, new HashSet<>(WrittenDate.LANGUAGES).size());
        assertEquals(36, dates.stream().map(WrittenDate::language).distinct().count());
        assertEquals(dates, WrittenDate.draw(16_000, DAYS, WrittenDate.LANGUAGES, new Random(1)));
        for (WrittenDate date : dates) {
            assertTrue(date.text().contains(date.iso().substring(0, 4)), date.toString());
            assertTrue(date.text().length() >= 8 && date.text().length() <= 45, date.toString());
            assertTrue(date.style() != Style.SHORT && !date.text().contains("\u00a0"), date.toString());
        }
        assertEquals(
                108,
                dates.stream()
                        .flatMap(each -> each.text().codePoints().boxed())
                        .distinct()
                        .count());
    }

    @Test
    void aNumberComesApartIntoItsWords() {
        assertEquals(
                new SpelledNumber(
                        385, "de", "dreihundertfünfundachtzig", List.of("drei", "hundert", "fünf", "und", "achtzig")),
                SpelledNumber.of(385, "de"));
        assertParts("four thousand five hundred fifty four", 4554, "en");
        assertParts("quatre mille cinq cent cinquante quatre", 4554, "fr");
        assertParts("fire tusind fem hundrede og fire og halvtreds", 4554, "da");
        assertParts("quatre vingt dix sept", 97, "fr");
        assertParts("ceithre mhíle cúig chéad caoga a ceathair", 4554, "ga");
        assertParts("minus three", -3, "en");
        assertEquals("quatre-vingt-dix-sept", SpelledNumber.of(97, "fr").text());
    }

    private static void assertParts(String parts, long number, String language) {
        assertEquals(parts, String.join(" ", SpelledNumber.of(number, language).parts()));
    }

    @Test
    void thirtyOneOfTheLanguagesCount() {
        List<String> silent = new ArrayList<>();
        for (String language : WrittenDate.LANGUAGES) {
            try {
                assertTrue(!SpelledNumber.of(123_456, language).parts().isEmpty());
            } catch (IllegalArgumentException e) {
                assertTrue(e.getMessage().startsWith("ICU has no rules to count in "), e.getMessage());
                silent.add(language);
            }
        }
        assertEquals(List.of("br", "eu", "fy", "gl", "rm"), silent);
    }

    @Test
    void aPhraseSaysTheSameTwice() {
        List<Phrase> phrases = Phrase.draw(500, "en", "de", new Random(3));
        assertEquals(500, new HashSet<>(phrases).size());
        assertEquals(phrases, Phrase.draw(500, "en", "de", new Random(3)));
        assertEquals(4, phrases.stream().map(Phrase::kind).distinct().count());
        assertEquals(
                List.of(
                        new Phrase(Phrase.Kind.DISTANCE, "in 31 years", "in 31 Jahren"),
                        new Phrase(Phrase.Kind.COUNTRIES, "Bulgaria", "Bulgarien"),
                        new Phrase(Phrase.Kind.DISTANCE, "in 13 years", "in 13 Jahren"),
                        new Phrase(Phrase.Kind.DURATION, "46 seconds", "46 Sekunden"),
                        new Phrase(Phrase.Kind.DATE, "Thursday, August 20, 2054", "Donnerstag, 20. August 2054")),
                phrases.subList(0, 5));
    }

    @Test
    void whatIcuDoesNotKnowIsRefusedByName() {
        for (String none : List.of("xx", "", "german", "de_DE", "Deutsch")) {
            for (Runnable call : List.<Runnable>of(
                    () -> WrittenDate.of(DAY, none, Style.FULL),
                    () -> SpelledNumber.of(1, none),
                    () -> Phrase.draw(1, "en", none, new Random(1)))) {
                IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call::run);
                assertEquals(
                        "ICU has no language \"" + none + "\": name one by its code, such as de, pt or en-US",
                        e.getMessage());
            }
        }
    }

    @Test
    void nothingToDrawFromIsRefused() {
        Random random = new Random(1);
        assertThrows(IllegalArgumentException.class, () -> WrittenDate.draw(0, DAYS, List.of("de"), random));
        assertThrows(IllegalArgumentException.class, () -> WrittenDate.draw(1, List.of(), List.of("de"), random));
        assertThrows(IllegalArgumentException.class, () -> WrittenDate.draw(1, DAYS, List.of(), random));
        assertThrows(IllegalArgumentException.class, () -> Phrase.draw(0, "en", "de", random));
        assertThrows(IllegalArgumentException.class, () -> Phrase.draw(100_001, "en", "de", random));
    }
}
