package grade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the code cells of a stranger's notebook by their nbgrader identity: its text and nothing else, in one pass, so
 * that neither outputs of megabytes nor a million empty objects cost memory.
 */
final class AnswerCells {
    private static final JsonFactory JSON = new JsonFactory();
    private final JsonParser parser;
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    private AnswerCells(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a notebook.
     *
     * @param file what to call it in a sentence
     * @param notebook its bytes
     * @return the sources by identity; several where a cell is there several times
     * @throws UnreadableException if it is no notebook
     */
    static Map<String, List<String>> read(String file, ByteBuffer notebook) throws UnreadableException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(notebook).toString();
            if (text.isBlank()) {
                throw new UnreadableException(file + " is empty");
            }
            try (JsonParser parser = JSON.createParser(text)) {
                AnswerCells reader = new AnswerCells(parser);
                reader.notebook(file);
                return reader.cells;
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file + " is not UTF-8 text");
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new UnreadableException(file + " is not JSON" + where);
        } catch (IOException e) {
            throw new UnreadableException(file + " cannot be read: " + e.getMessage());
        }
    }

    private void notebook(String file) throws IOException, UnreadableException {
        boolean hasCells = false;
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isCells = parser.currentName().equals("cells");
                if (parser.nextToken() == JsonToken.START_ARRAY && isCells) {
                    hasCells = true;
                    cells();
                } else {
                    parser.skipChildren();
                }
            }
        } else {
            parser.skipChildren();
        }
        if (!hasCells) {
            throw new UnreadableException(file + " is no notebook: it has no list of cells");
        }
        if (parser.nextToken() != null) {
            throw new UnreadableException(file + " goes on after its end");
        }
    }

    private void cells() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                cell();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void cell() throws IOException {
        String type = "";
        String id = "";
        String source = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "cell_type" -> type = text();
                case "metadata" -> id = gradeId();
                case "source" -> source = source();
                default -> parser.skipChildren();
            }
        }
        if (type.equals("code") && !id.isEmpty()) {
            cells.computeIfAbsent(id, one -> new ArrayList<>()).add(source);
        }
    }

    private String gradeId() throws IOException {
        return within("nbgrader", () -> within("grade_id", this::text));
    }

    private interface Read {
        String value() throws IOException;
    }

    /** What {@code read} makes of one field of the object that begins here; empty where there is none. */
    private String within(String field, Read read) throws IOException {
        String value = "";
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return value;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isWanted = parser.currentName().equals(field);
            parser.nextToken();
            if (isWanted) {
                value = read.value();
            } else {
                parser.skipChildren();
            }
        }
        return value;
    }

    /** The text of a cell, which a file may hold as one string or as a list of lines. */
    private String source() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return text();
        }
        StringBuilder lines = new StringBuilder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            lines.append(text());
        }
        return lines.toString();
    }

    private String text() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        return "";
    }
}
