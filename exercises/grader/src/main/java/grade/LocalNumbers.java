package grade;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers in the language of whoever exported a table; the table does not name the language. 1,000.5 and 1.000,5 and 1
 * 000,5 are the same number. 1.000 by itself may be one or a thousand; other numbers in the table decide if they leave
 * no doubt.
 */
final class LocalNumbers {
    private static final Pattern POINT = numbers('.', ",");
    private static final Pattern COMMA = numbers(',', ".");

    private final Optional<Character> sign;

    /**
     * Learns the decimal sign.
     *
     * @param texts the texts of the table; those that are not numbers say nothing
     */
    LocalNumbers(Collection<String> texts) {
        Set<Character> signs = texts.stream()
                .map(LocalNumbers::plain)
                .flatMap(LocalNumbers::signOf)
                .collect(Collectors.toSet());
        sign = signs.size() == 1 ? signs.stream().findFirst() : Optional.empty();
    }

    private static Pattern numbers(char sign, String group) {
        String groups = "[" + group + " '\u2019\u00A0\u202F\u2009\u066C]";
        return Pattern.compile("(?<whole>\\d+|[1-9]\\d{0,2}(?<g>" + groups + ")(?:\\d{3}\\k<g>)*\\d{3})(?:[" + sign
                + "\u066B](?<part>\\d+))?");
    }

    /** The same text with the digits of every script as 0 to 9, and without surrounding blanks. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(one -> plain.appendCodePoint(Character.isDigit(one) ? '0' + Character.digit(one, 10) : one));
        return plain.toString().replaceAll("^[\\s\u00A0]+|[\\s\u00A0]+$", "");
    }

    private static Stream<Character> signOf(String text) {
        OptionalDouble point = read(POINT, text);
        OptionalDouble comma = read(COMMA, text);
        return point.isPresent() == comma.isPresent() ? Stream.empty() : Stream.of(point.isPresent() ? '.' : ',');
    }

    private static OptionalDouble read(Pattern numbers, String text) {
        Matcher number = numbers.matcher(text);
        if (!number.matches()) {
            return OptionalDouble.empty();
        }
        String part = number.group("part") == null ? "0" : number.group("part");
        return OptionalDouble.of(Double.parseDouble(number.group("whole").replaceAll("\\D", "") + "." + part));
    }

    /** {@return whether the text is a number in some language} */
    static boolean isNumber(String text) {
        return read(POINT, plain(text)).isPresent() || read(COMMA, plain(text)).isPresent();
    }

    /** {@return the number, or empty if the text is not a number or could be two different ones} */
    OptionalDouble value(String text) {
        OptionalDouble point = read(POINT, plain(text));
        OptionalDouble comma = read(COMMA, plain(text));
        if (point.isEmpty() || comma.isEmpty() || point.equals(comma)) {
            return point.isPresent() ? point : comma;
        }
        return sign.map(one -> one == '.' ? point : comma).orElse(OptionalDouble.empty());
    }

    /** {@return the number with at most two decimals, in the table's language} */
    String text(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
        return text.replace('.', sign.orElse('.'));
    }
}
