package rnn.data.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The same thing said in two languages by the Unicode consortium's locale data: a page of a phrase book without end.
 *
 * @param kind what it speaks of
 * @param source the phrase in the one language
 * @param target the phrase in the other
 */
public record Phrase(Kind kind, String source, String target) {
    private static final String[] COUNTRIES = ULocale.getISOCountries();
    private static final List<MeasureUnit> UNITS =
            List.of(MeasureUnit.DAY, MeasureUnit.HOUR, MeasureUnit.MINUTE, MeasureUnit.SECOND);
    private static final RelativeUnit[] AGO = {
        RelativeUnit.SECONDS,
        RelativeUnit.MINUTES,
        RelativeUnit.HOURS,
        RelativeUnit.DAYS,
        RelativeUnit.WEEKS,
        RelativeUnit.MONTHS,
        RelativeUnit.YEARS
    };

    /** What a phrase speaks of. */
    public enum Kind {
        /** One to three countries or territories: {@code Denmark, Greece, and Norway}. */
        COUNTRIES,
        /** How long something takes: {@code 3 hours, 22 minutes}. */
        DURATION,
        /** How far away it is: {@code in 2 weeks}, {@code 5 days ago}. */
        DISTANCE,
        /** A day with its weekday: {@code Thursday, March 7, 2024}. */
        DATE
    }

    /**
     * {@return different phrases, each in both languages}
     *
     * @param count how many, 1 to 100,000
     * @param source the code of the one language
     * @param target the code of the other
     * @param random where the choices come from; the same seed gives the same phrases on every machine
     * @throws IllegalArgumentException if ICU does not know a language
     */
    public static List<Phrase> draw(int count, String source, String target, RandomGenerator random) {
        if (count < 1 || count > 100_000) {
            throw new IllegalArgumentException("a phrase book has 1 to 100,000 phrases, not " + count);
        }
        List<ULocale> both = List.of(Languages.locale(source), Languages.locale(target));
        Set<Phrase> phrases = new LinkedHashSet<>();
        while (phrases.size() < count) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            List<String> texts = texts(kind, both, random);
            phrases.add(new Phrase(kind, texts.get(0), texts.get(1)));
        }
        return List.copyOf(phrases);
    }

    private static List<String> texts(Kind kind, List<ULocale> locales, RandomGenerator random) {
        return switch (kind) {
            case COUNTRIES -> countries(locales, random);
            case DURATION -> durations(locales, random);
            case DISTANCE -> distances(locales, random);
            case DATE -> dates(locales, random);
        };
    }

    private static List<String> countries(List<ULocale> locales, RandomGenerator random) {
        Set<String> codes = new LinkedHashSet<>();
        for (int most = 1 + random.nextInt(3); codes.size() < most; ) {
            codes.add(COUNTRIES[random.nextInt(COUNTRIES.length)]);
        }
        return written(locales, locale -> {
            LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
            return ListFormatter.getInstance(locale)
                    .format(codes.stream().map(names::regionDisplayName).toList());
        });
    }

    private static List<String> durations(List<ULocale> locales, RandomGenerator random) {
        int first = random.nextInt(UNITS.size());
        List<Measure> measures = new ArrayList<>();
        for (int i = first; i < Math.min(UNITS.size(), first + 1 + random.nextInt(2)); i++) {
            measures.add(new Measure(1 + random.nextInt(59), UNITS.get(i)));
        }
        return written(locales, locale -> MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE)
                .formatMeasures(measures.toArray(new Measure[0])));
    }

    private static List<String> distances(List<ULocale> locales, RandomGenerator random) {
        int number = 1 + random.nextInt(59);
        RelativeUnit unit = AGO[random.nextInt(AGO.length)];
        Direction direction = random.nextBoolean() ? Direction.NEXT : Direction.LAST;
        return written(
                locales, locale -> RelativeDateTimeFormatter.getInstance(locale).format(number, direction, unit));
    }

    private static List<String> dates(List<ULocale> locales, RandomGenerator random) {
        Date date = Date.from(Instant.EPOCH.plus(Duration.ofDays(random.nextInt(36_525)))); // 1970 to 2069
        return written(locales, locale -> {
            DateFormat format = DateFormat.getDateInstance(DateFormat.FULL, locale);
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format.format(date);
        });
    }

    private interface Writer {
        String write(ULocale locale);
    }

    private static List<String> written(List<ULocale> locales, Writer writer) {
        return locales.stream().map(writer::write).map(Languages::plain).toList();
    }
}
