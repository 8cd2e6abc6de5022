package rnn.data.wheel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Writes one sentence by a pattern, from left to right; an optional part is written every other time. */
final class SentencePattern {
    private static final int DEEPEST = 40;

    private final Map<String, String> rules;
    private final Map<String, List<String>> lists;
    private final RandomGenerator random;
    private int depth;

    SentencePattern(Map<String, String> rules, Map<String, List<String>> lists, RandomGenerator random) {
        this.rules = rules;
        this.lists = lists;
        this.random = random;
    }

    String written(String pattern) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("the rules of \"" + pattern + "\" name each other in a circle");
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            int closing = "([{<".indexOf(pattern.charAt(i)) < 0 ? i : closing(pattern, i);
            text.append(closing == i ? pattern.charAt(i) : part(pattern.charAt(i), pattern.substring(i + 1, closing)));
            i = closing;
        }
        depth--;
        return text.toString();
    }

    private String part(char opening, String inner) {
        return switch (opening) {
            case '[' -> random.nextBoolean() ? choice(inner) : "";
            case '(' -> choice(inner);
            case '<' -> written(named(rules, inner));
            default -> written(drawn(named(lists, inner.replaceFirst(":.*", ""))));
        };
    }

    /** One of {@code a|b}, or {@code a;b} in some order. */
    private String choice(String inner) {
        List<String> inAnyOrder = parts(inner, ';');
        if (inAnyOrder.size() == 1) {
            return written(drawn(parts(inner, '|')));
        }
        Collections.shuffle(inAnyOrder, new Random(random.nextLong()));
        return String.join(" ", inAnyOrder.stream().map(this::written).toList());
    }

    private String drawn(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    private static <T> T named(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("a pattern names " + name + ", and there are " + all.keySet());
        }
        return found;
    }

    /** The parts between separators that stand in no bracket. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            i = "([{<".indexOf(text.charAt(i)) < 0 ? i : closing(text, i);
            if (text.charAt(i) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static int closing(String text, int opening) {
        int open = 0;
        for (int i = opening; i < text.length(); i++) {
            open += "([{<".indexOf(text.charAt(i)) >= 0 ? 1 : ")]}>".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "a bracket in \"" + text + "\" is not closed: it opens at character " + opening);
    }
}
