package rnn.data.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A day as one language writes it, and as {@code yyyy-MM-dd}: {@code quinta-feira, 7 de março de 2024} is 2024-03-07.
 *
 * @param language the language's code, such as {@code pt}
 * @param style how long the text is
 * @param text the day in that language
 * @param iso the day as {@code yyyy-MM-dd}
 */
public record WrittenDate(String language, Style style, String text, String iso) {
    /** How long a date is written. */
    public enum Style {
        /** With the day of the week: {@code Thursday, March 7, 2024}. */
        FULL(DateFormat.FULL),
        /** With the month in words: {@code March 7, 2024}. */
        LONG(DateFormat.LONG),
        /** With the month cut short or, in some languages, as a number: {@code Mar 7, 2024}. */
        MEDIUM(DateFormat.MEDIUM),
        /** In numbers alone: {@code 3/7/24}, and nobody knows which is the month. */
        SHORT(DateFormat.SHORT);

        private final int number;

        Style(int number) {
            this.number = number;
        }
    }

    /** 36 languages with Latin letters, in the order of their codes. */
    public static final List<String> LANGUAGES = List.of(
            ("af br ca cs cy da de en es et eu fi fo fr fy ga gl hr hu id is it lb lt lv nb nl pl pt rm ro sk sl"
                            + " sq sv tr")
                    .split(" "));

    private static final List<Style> LEGIBLE = List.of(Style.FULL, Style.LONG, Style.MEDIUM);

    /**
     * {@return a day as a language writes it}
     *
     * @param day the day
     * @param language a language's code, such as {@code de} or {@code en-US}
     * @param style how long the text is
     * @throws IllegalArgumentException if ICU does not know the language
     */
    public static WrittenDate of(LocalDate day, String language, Style style) {
        DateFormat format = DateFormat.getDateInstance(style.number, Languages.locale(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return new WrittenDate(language, style, Languages.plain(format.format(date)), day.toString());
    }

    /**
     * {@return days in languages and in the three styles that name the month or keep to one order, all drawn at random}
     *
     * @param count how many, at least 1
     * @param days the days to draw from
     * @param languages the languages to draw from
     * @param random where the choices come from; the same seed gives the same dates on every machine
     * @throws IllegalArgumentException if there is nothing to draw from, or ICU does not know a language
     */
    public static List<WrittenDate> draw(
            int count, List<LocalDate> days, List<String> languages, RandomGenerator random) {
        if (count < 1 || days.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("at least one date is drawn from days and languages, not " + count
                    + " from " + days.size() + " days and " + languages.size() + " languages");
        }
        List<WrittenDate> drawn = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LocalDate day = days.get(random.nextInt(days.size()));
            String language = languages.get(random.nextInt(languages.size()));
            drawn.add(of(day, language, LEGIBLE.get(random.nextInt(LEGIBLE.size()))));
        }
        return drawn;
    }

    /** {@return the name of the language in English} */
    public String languageInEnglish() {
        return new ULocale(language).getDisplayLanguage(ULocale.ENGLISH);
    }
}
