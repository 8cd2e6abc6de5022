package grade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import worker.AnswerText;

/**
 * Reads the code cells of a stranger's notebook that may hold an answer. It keeps only their text, in one pass over the
 * file, so neither huge outputs nor a million empty cells are ever held in memory.
 */
final class AnswerCells {
    /** The most characters kept of one cell: more than an answer may have. */
    private static final int LONGEST = 1 << 18;

    /** The most characters of all cells together, and of one text in the file. */
    static final int LONGEST_TOGETHER = 4 << 20;

    /**
     * NaN and Infinity are not JSON, but Python writes them. Names are not remembered, since a stranger's file may have
     * millions.
     */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TOGETHER)
                    .build())
            .build();

    /**
     * A code cell, or a Java file, which is one by itself.
     *
     * @param gradeId the cell's nbgrader identity, or an empty text
     * @param id the cell's Jupyter id, or an empty text
     * @param source its text
     * @param isFile whether it is a file
     */
    record Cell(String gradeId, String id, String source, boolean isFile) {}

    private final String file;
    private final JsonParser parser;
    private final List<Cell> cells = new ArrayList<>();
    private int together;

    private AnswerCells(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a notebook to its end.
     *
     * @param file the notebook's name in a sentence
     * @param notebook its bytes
     * @return the code cells that have an answer's identity, or a class that implements something
     * @throws UnreadableException if it is not a notebook
     * @throws IOException if {@code notebook} cannot be read
     */
    static List<Cell> read(String file, InputStream notebook) throws IOException, UnreadableException {
        // Our own reader: its decoder reports bytes that are not UTF-8, and it skips a byte-order mark.
        BufferedReader text =
                new BufferedReader(new InputStreamReader(notebook, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        try {
            text.mark(1);
            if (text.read() != '\uFEFF') {
                text.reset();
            }
            try (JsonParser parser = JSON.createParser(text)) {
                AnswerCells reader = new AnswerCells(file, parser);
                reader.notebook();
                return reader.cells;
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file + " is not UTF-8 text");
        } catch (StreamConstraintsException e) {
            throw new UnreadableException(file + " is not what Jupyter writes (" + e.getOriginalMessage() + ")");
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new UnreadableException(file + " is not JSON" + where);
        }
    }

    /**
     * Reads a Java file.
     *
     * @param file the file's name in a sentence
     * @param content its bytes
     * @return its text as a cell would hold it, if it has a class that implements something
     * @throws UnreadableException if it is not text, or longer than an answer may be
     * @throws IOException if {@code content} cannot be read
     */
    static List<Cell> readJava(String file, InputStream content) throws IOException, UnreadableException {
        char[] text = new char[LONGEST + 1];
        int length = 0;
        try {
            InputStreamReader reader = new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder());
            for (int more = 0; more >= 0 && length < text.length; length += Math.max(0, more)) {
                more = reader.read(text, length, text.length - length);
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file + " is not UTF-8 text");
        }
        if (length > LONGEST) {
            throw new UnreadableException(file + " has more than " + LONGEST + " characters");
        }
        String source = new String(text, 0, length);
        return source.contains("implements") ? List.of(new Cell("", "", AnswerText.ofFile(source), true)) : List.of();
    }

    private void notebook() throws IOException, UnreadableException {
        boolean hasCells = false;
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new UnreadableException(file + " is empty");
        }
        if (first == JsonToken.START_OBJECT) {
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
            throw new UnreadableException(file + " is not a notebook: it has no list of cells");
        }
        if (parser.nextToken() != null) {
            throw new UnreadableException(file + " goes on after its end");
        }
    }

    private void cells() throws IOException, UnreadableException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                cell();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void cell() throws IOException, UnreadableException {
        String type = "";
        String id = "";
        String gradeId = "";
        String source = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "cell_type" -> type = text();
                case "id" -> id = text();
                case "metadata" -> gradeId = gradeId();
                case "source" -> source = source();
                default -> parser.skipChildren();
            }
        }
        boolean hasIdentity = gradeId.startsWith("answer-") || id.startsWith("answer-");
        if (type.equals("code") && (hasIdentity || source.contains("implements"))) {
            keep(new Cell(gradeId, id, source, false));
        }
    }

    private void keep(Cell cell) throws UnreadableException {
        together += cell.source.length();
        if (together > LONGEST_TOGETHER) {
            throw new UnreadableException(file + " has more than " + LONGEST_TOGETHER + " characters of code");
        }
        cells.add(cell);
    }

    private String gradeId() throws IOException {
        return within("nbgrader", () -> within("grade_id", this::text));
    }

    private interface Read {
        String value() throws IOException;
    }

    /** What {@code read} makes of one field of the object that begins here; empty if there is no such field. */
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
            if (lines.length() < LONGEST) {
                lines.append(text());
            } else {
                parser.skipChildren();
            }
        }
        return cut(lines.toString());
    }

    private String text() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return cut(parser.getText());
        }
        parser.skipChildren();
        return "";
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
