package rnn.data.wheel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A message of JupyterLab with its French translation by Project Jupyter's volunteers: the set {@code menus}.
 *
 * @param english what the program says
 * @param french what it says to those who chose French
 */
public record Message(String english, String french) {
    private static final String FOLDER = "jupyterlab_language_pack_fr_FR/locale/fr_FR/LC_MESSAGES";

    /** A catalogue writes where a message is used, then this character, then the message. */
    private static final char CONTEXT = '\u0004';

    /**
     * {@return all messages that are translated, each pair once; those with a place for a value hold a percent sign}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<Message> read() {
        Wheel wheel = Wheel.open("menus");
        Set<Message> all = new LinkedHashSet<>();
        for (String path : wheel.files(FOLDER, ".json")) {
            addAll(wheel.text(path), all);
        }
        return List.copyOf(all);
    }

    private static void addAll(String catalogue, Set<Message> all) {
        for (Map.Entry<String, JsonNode> entry : json(catalogue).properties()) {
            String english = entry.getKey().substring(entry.getKey().lastIndexOf(CONTEXT) + 1);
            String french = entry.getValue().path(0).asText();
            if (!english.isEmpty() && !french.isEmpty()) { // the entry without a name is about the catalogue
                all.add(new Message(english, french));
            }
        }
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
