package rnn.data.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;

/**
 * A number in the words of a language. ICU marks where a compound can be parted, so German comes apart into the words
 * that it is made of: 385 is {@code drei hundert fünf und achtzig}.
 *
 * @param number the number
 * @param language the language's code, such as {@code de}
 * @param text the number as it is written, {@code dreihundertfünfundachtzig}
 * @param parts the words that the text is made of
 */
public record SpelledNumber(long number, String language, String text, List<String> parts) {
    private static final String SOFT_HYPHEN = "\u00ad";

    /**
     * {@return a number in words}
     *
     * @param number the number
     * @param language a language's code
     * @throws IllegalArgumentException if ICU does not know the language, or not how it counts
     */
    public static SpelledNumber of(long number, String language) {
        String marked = Languages.plain(format(language).format(number));
        List<String> parts = Arrays.stream(marked.split("[\\s," + SOFT_HYPHEN + "\\-\u2011]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        return new SpelledNumber(number, language, marked.replace(SOFT_HYPHEN, ""), parts);
    }

    private static RuleBasedNumberFormat format(String language) {
        ULocale locale = Languages.locale(language);
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        if (!format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage())) {
            throw new IllegalArgumentException("ICU has no rules to count in "
                    + locale.getDisplayLanguage(ULocale.ENGLISH) + " (" + language + ")");
        }
        return format;
    }
}
