package rnn.data.wheel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import rnn.data.TextFile;

/**
 * What people say to a home, as patterns with the intent behind them, by the Home Assistant contributors (Apache-2.0):
 * the set {@code intents}. {@code what time is it [[right] now]} is one of {@code HassGetCurrentTime}.
 */
public final class Intents {
    /** What the home's owner would name; the package leaves these lists to him. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "area", List.of("kitchen", "bedroom", "living room", "garage", "office", "bathroom", "hallway", "garden"),
            "name", List.of("desk lamp", "front door", "robot", "heater", "fan", "coffee machine", "radio", "curtain"),
            "floor", List.of("ground", "first", "second", "upper"),
            "zone", List.of("work", "school", "the gym"),
            "message", List.of("dinner is ready", "come home", "good morning", "we are leaving"),
            "todo_list_item", List.of("call mum", "water the plants", "batteries", "pay the rent"),
            "shopping_list_item", List.of("apples", "milk", "bread", "two eggs"),
            "search_query", List.of("the beatles", "a quiet song", "jazz", "morning mood"),
            "timer_name", List.of("pizza", "laundry", "tea", "homework"),
            "timer_command", List.of("turn off the light", "open the curtain"));

    /**
     * A pattern: {@code (a|b)} is one of both, {@code [c]} may be left out, {@code (a;b)} is both in either order,
     * <code>&lt;rule&gt;</code> and <code>{list:slot}</code> are written elsewhere.
     *
     * @param intent such as {@code HassTurnOff}
     * @param template the pattern
     */
    public record Pattern(String intent, String template) {}

    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>(NAMES);

    /** The content of a language's file. */
    Intents(JsonNode content) {
        for (Map.Entry<String, JsonNode> intent : content.path("intents").properties()) {
            for (JsonNode group : intent.getValue().path("data")) {
                for (JsonNode template : group.path("sentences")) {
                    patterns.add(new Pattern(intent.getKey(), template.asText()));
                }
            }
        }
        for (Map.Entry<String, JsonNode> rule : content.path("expansion_rules").properties()) {
            rules.put(rule.getKey(), rule.getValue().asText());
        }
        for (Map.Entry<String, JsonNode> list : content.path("lists").properties()) {
            if (!list.getValue().path("wildcard").asBoolean()) {
                lists.put(list.getKey(), values(list.getValue()));
            }
        }
    }

    /**
     * {@return the patterns in English}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static Intents read() {
        return new Intents(Message.json(Wheel.open("intents").text("home_assistant_intents/data/en.json")));
    }

    /**
     * {@return the patterns of any file, such as the course's small set {@code ../data/intents.tsv}, which
     * needs no package}
     *
     * @param file two columns with a tab between them, the intent and a pattern; the first line names them
     * @throws IllegalArgumentException if there is no such file, or a row has not two fields
     */
    public static Intents read(String file) {
        Intents intents = new Intents(NullNode.getInstance());
        for (String[] row : TextFile.rows(file, 2)) {
            intents.patterns.add(new Pattern(row[0], row[1]));
        }
        return intents;
    }

    private static List<String> values(JsonNode list) {
        List<String> values = new ArrayList<>();
        JsonNode range = list.path("range");
        for (int i = range.path("from").asInt();
                i <= range.path("to").asInt(-1);
                i += range.path("step").asInt(1)) {
            values.add(Integer.toString(i));
        }
        list.path("values").forEach(value -> values.add(value.path("in").asText()));
        return values;
    }

    /** {@return all patterns, those of an intent one after the other; the package has 862 of 42 intents} */
    public List<Pattern> patterns() {
        return List.copyOf(patterns);
    }

    /**
     * {@return a sentence that fits a pattern, in small letters and without punctuation but apostrophes}
     *
     * @param pattern one of {@link #patterns()}
     * @param random where the choices come from
     * @throws IllegalArgumentException if the pattern is not well formed
     */
    public String sentence(Pattern pattern, RandomGenerator random) {
        String written = new SentencePattern(rules, lists, random).written(pattern.template());
        return written.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9' ]", " ")
                .strip()
                .replaceAll(" +", " ");
    }
}
