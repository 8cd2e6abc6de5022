package rnn.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.Snippet;

/**
 * Knows the cell and the lines of each snippet. JShell cuts a cell into snippets, numbers them, and writes
 * {@code #43:2} in a stack trace; the reader sees cells, with their numbers on the left.
 */
final class CellLines {
    private static final int MOST_FRAMES = 40;
    private static final int FIRST_FRAMES = 10;
    private static final int LAST_FRAMES = 5;

    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final RawTrace raw;
    private int running = -1;
    private int end;

    /** A snippet, and how many lines of its cell come before the line in which its text begins. */
    private record Place(Snippet snippet, int cell, int above, List<String> lines) {
        String line(int line) {
            int number = above + line;
            return "cell [" + cell + "], line " + number + ": "
                    + lines.get(number - 1).strip();
        }

        int first() {
            String source = snippet.source();
            return 1
                    + newlines(source.substring(
                            0, source.length() - source.stripLeading().length()));
        }

        int last() {
            return 1 + newlines(snippet.source().stripTrailing());
        }
    }

    CellLines(RawTrace raw) {
        this.raw = raw;
    }

    /**
     * Notes the place of a snippet. A snippet from a file that the cell loaded has no place in a cell.
     *
     * @return the rest of the cell below it
     */
    String note(Snippet snippet, int cell, String text) {
        if (cell != running) {
            running = cell;
            end = 0;
        }
        int start = text.indexOf(snippet.source(), end);
        if (start < 0) {
            return "";
        }
        end = start + snippet.source().length();
        int above = newlines(text.substring(0, start));
        places.put(snippet.id(), new Place(snippet, cell, above, text.lines().toList()));
        return text.substring(end);
    }

    /** The cell and its line for a line of a snippet, counted from 1, as in {@code cell [3], line 2: return 1 / n;}. */
    Optional<String> of(Snippet snippet, int line) {
        return Optional.ofNullable(places.get(snippet.id())).map(place -> place.line(line));
    }

    /** A stack trace that names cells; of an endless recursion it shows only the two ends. */
    StackTraceElement[] told(StackTraceElement[] trace) {
        List<StackTraceElement> frames = new ArrayList<>();
        for (int i = 0; i < trace.length; i++) {
            frames.add(told(trace[i], i));
        }
        if (frames.size() > MOST_FRAMES) {
            List<StackTraceElement> middle = frames.subList(FIRST_FRAMES, frames.size() - LAST_FRAMES);
            String left = middle.size() + " calls more";
            middle.clear();
            frames.add(FIRST_FRAMES, new StackTraceElement("…", "", left, -1));
        }
        return frames.toArray(StackTraceElement[]::new);
    }

    private StackTraceElement told(StackTraceElement frame, int depth) {
        String file = String.valueOf(frame.getFileName());
        Place place = file.startsWith("#") ? places.get(file.substring(1)) : null;
        if (place == null) {
            return frame;
        }
        String type = frame.getClassName().isEmpty() ? "notebook" : frame.getClassName();
        String method = frame.getMethodName().isEmpty() ? "cell" : frame.getMethodName();
        return new StackTraceElement(type, method, told(place, frame.getLineNumber(), depth), -1);
    }

    /** JShell does not know the line in a snippet that begins with a line break; see {@link RawTrace}. */
    private String told(Place place, int line, int depth) {
        if (!place.snippet.source().startsWith("\n")) {
            return place.line(line);
        }
        int exact = raw.line(place.snippet, depth).orElse(place.first() == place.last() ? place.first() : 0);
        return exact > 0
                ? place.line(Math.max(exact, place.first())) // its first line may come after JShell's own "return"
                : "cell [" + place.cell + "], lines " + (place.above + place.first()) + " to "
                        + (place.above + place.last());
    }

    private static int newlines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
