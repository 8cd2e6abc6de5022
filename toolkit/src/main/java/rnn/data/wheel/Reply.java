package rnn.data.wheel;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a person says, and a reply to it: the corpus of ChatterBot by G. Cox and contributors (BSD-3-Clause),
 * the set {@code replies}.
 *
 * @param topic the file that it stands in, such as {@code food}
 * @param question what is said
 * @param answer the reply
 */
public record Reply(String topic, String question, String answer) {
    private static final String FOLDER = "chatterbot_corpus/data/english";
    private static final String QUESTION = "- - ", ANSWER = "  - ", MORE = "    ";

    /**
     * {@return all replies in English, topic by topic; a conversation that goes on is left after its first reply}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<Reply> read() {
        Wheel wheel = Wheel.open("replies");
        List<Reply> replies = new ArrayList<>();
        for (String path : wheel.files(FOLDER, ".yml")) {
            String topic = path.substring(FOLDER.length() + 1, path.length() - ".yml".length());
            for (List<String> turns : conversations(wheel.text(path).lines().toList())) {
                if (turns.size() > 1) {
                    replies.add(new Reply(topic, plain(turns.get(0)), plain(turns.get(1))));
                }
            }
        }
        return replies;
    }

    /**
     * The turns of each conversation, as they are written: the corpus uses little of YAML, and this reads that much.
     */
    static List<List<String>> conversations(List<String> lines) {
        List<List<String>> conversations = new ArrayList<>();
        for (String line : lines) {
            List<String> turns = conversations.isEmpty() ? null : conversations.get(conversations.size() - 1);
            if (line.startsWith(QUESTION)) {
                conversations.add(new ArrayList<>(List.of(line.substring(QUESTION.length()))));
            } else if (turns != null && line.startsWith(ANSWER)) {
                turns.add(line.substring(ANSWER.length()));
            } else if (turns != null && (line.startsWith(MORE) || line.isBlank())) {
                int last = turns.size() - 1;
                turns.set(last, turns.get(last) + "\n" + (line.isBlank() ? "" : line.substring(MORE.length())));
            }
        }
        return conversations;
    }

    /**
     * A turn without YAML's marks: lines behind a bar stay lines, others become one; two quotes inside quotes are one.
     */
    static String plain(String written) {
        if (written.startsWith("|")) {
            return written.substring(1).strip();
        }
        String text = written.replace('\u00a0', ' ').strip().replaceAll("\\s*\n\\s*", " ");
        if (text.matches("'.*'")) {
            return text.substring(1, text.length() - 1).replace("''", "'").strip();
        }
        return text.matches("\".*\"") ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }
}
