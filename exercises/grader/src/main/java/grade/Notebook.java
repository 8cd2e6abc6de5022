package grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A notebook file: what the course reads from it, and how it writes one, which is as Jupyter does. */
final class Notebook {
    private static final long BIGGEST = 20 << 20;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final JsonNode root;

    private Notebook(JsonNode root) {
        this.root = root;
    }

    /** Reads a notebook, which may come from a stranger. */
    static Notebook read(Path file) throws UnreadableException {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UnreadableException(file.getFileName() + " is not a regular file (a link, perhaps)");
            }
            if (Files.size(file) > BIGGEST) {
                throw new UnreadableException(file.getFileName() + " is bigger than 20 MB");
            }
            String text = Files.readString(file);
            if (text.isBlank()) {
                throw new UnreadableException(file.getFileName() + " is empty");
            }
            JsonNode root = JSON.readTree(text);
            if (!root.path("cells").isArray()) {
                throw new UnreadableException(file.getFileName() + " is not a notebook: it has no list of cells");
            }
            return new Notebook(root);
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file.getFileName() + " is not UTF-8 text");
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new UnreadableException(file.getFileName() + " is not JSON" + where);
        } catch (IOException e) {
            throw new UnreadableException(file.getFileName() + " cannot be read: " + e);
        }
    }

    /** The cells, in order. */
    List<ObjectNode> cells() {
        List<ObjectNode> cells = new ArrayList<>();
        for (JsonNode cell : root.path("cells")) {
            if (cell instanceof ObjectNode object) {
                cells.add(object);
            }
        }
        return cells;
    }

    /** A cell's nbgrader identity, or an empty text. */
    static String gradeId(JsonNode cell) {
        return cell.path("metadata").path("nbgrader").path("grade_id").asText("");
    }

    /** Whether learners write in this cell. */
    static boolean isAnswer(JsonNode cell) {
        return cell.path("metadata").path("nbgrader").path("solution").asBoolean(false);
    }

    /** The text of a cell, which a file may hold as one string or as a list of lines. */
    static String source(JsonNode cell) {
        JsonNode source = cell.path("source");
        if (source.isArray()) {
            StringBuilder text = new StringBuilder();
            source.forEach(line -> text.append(line.asText()));
            return text.toString();
        }
        return source.asText("");
    }

    static void setSource(ObjectNode cell, String text) {
        ArrayNode lines = cell.putArray("source");
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            lines.add(text.substring(start, end));
            start = end;
        }
    }

    /** The file's text, indented by one blank as Jupyter does. */
    String text() throws IOException {
        DefaultIndenter indent = new DefaultIndenter(" ", "\n");
        Separators separators = new Separators()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(indent);
        printer.indentObjectsWith(indent);
        return JSON.writer(printer).writeValueAsString(root) + "\n";
    }
}
