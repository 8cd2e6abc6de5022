package rnn.data.wheel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads as much of MusicXML as a chorale needs: four parts, and in each the notes one after the other. */
final class MusicXml {
    private static final int VOICES = 4;
    private static final String STEPS = "C D EF G A B"; // the place of a letter is its distance from C in semitones

    private record Note(double start, double quarters, int pitch) {}

    private MusicXml() {}

    /** The chorale of a score, or nothing if it has not four voices of single notes. */
    static Optional<Chorale> read(String name, byte[] score) {
        List<List<Note>> parts = new ArrayList<>();
        Element root = parsed(name, score);
        boolean hasOneVoicePerPart = root.getElementsByTagName("backup").getLength() == 0
                && root.getElementsByTagName("forward").getLength() == 0;
        for (Element part : children(root, "part")) {
            parts.add(notes(children(part, "measure")));
        }
        if (parts.size() != VOICES || !hasOneVoicePerPart) {
            return Optional.empty();
        }
        int steps = (int)
                Math.round(2 * parts.stream().mapToDouble(MusicXml::end).max().orElse(0));
        int[][] voices = parts.stream().map(part -> onGrid(part, steps)).toArray(int[][]::new);
        int bar = 8 * first(root, "beats", 4) / first(root, "beat-type", 4);
        return Optional.of(new Chorale(name, first(root, "fifths", 0), bar, upbeat(root) % bar, voices));
    }

    /** The number in the first element of that name, or another one if there is none. */
    private static int first(Element root, String name, int otherwise) {
        Node found = root.getElementsByTagName(name).item(0);
        return found == null ? otherwise : (int) number(found);
    }

    /** How many eighths the first measure has: a whole bar, or the upbeat before one. */
    private static int upbeat(Element root) {
        Element measure = children(children(root, "part").get(0), "measure").get(0);
        return (int) Math.round(2 * end(notes(List.of(measure))));
    }

    private static double end(List<Note> part) {
        Note last = part.get(part.size() - 1);
        return last.start + last.quarters;
    }

    private static List<Note> notes(List<Element> measures) {
        List<Note> notes = new ArrayList<>();
        double time = 0;
        double divisions = 1;
        for (Element measure : measures) {
            for (Element each : children(measure, "*")) {
                if (each.getTagName().equals("attributes")
                        && !children(each, "divisions").isEmpty()) {
                    divisions = number(children(each, "divisions").get(0));
                }
                boolean isInLine = each.getTagName().equals("note")
                        && children(each, "chord").isEmpty()
                        && children(each, "grace").isEmpty();
                if (isInLine) {
                    double quarters = number(children(each, "duration").get(0)) / divisions;
                    notes.add(new Note(time, quarters, pitch(each)));
                    time += quarters;
                }
            }
        }
        return notes;
    }

    /** The MIDI number of a note; a note that is tied to the one before it goes on. */
    private static int pitch(Element note) {
        if (children(note, "tie").stream()
                .anyMatch(tie -> tie.getAttribute("type").equals("stop"))) {
            return Chorale.HELD;
        }
        if (children(note, "pitch").isEmpty()) {
            return Chorale.REST;
        }
        Element pitch = children(note, "pitch").get(0);
        int step = STEPS.indexOf(children(pitch, "step").get(0).getTextContent().strip());
        List<Element> alter = children(pitch, "alter");
        return 12 * (int) (number(children(pitch, "octave").get(0)) + 1)
                + step
                + (alter.isEmpty() ? 0 : (int) number(alter.get(0)));
    }

    /** What begins on an eighth; notes between two eighths are left out. */
    private static int[] onGrid(List<Note> part, int steps) {
        int[] grid = new int[steps];
        Arrays.fill(grid, Chorale.HELD);
        for (Note note : part) {
            int step = (int) Math.round(2 * note.start);
            if (step < steps && Math.abs(2 * note.start - step) < 1e-6) {
                grid[step] = note.pitch;
            }
        }
        grid[0] = grid[0] == Chorale.HELD ? Chorale.REST : grid[0];
        return grid;
    }

    private static Element parsed(String name, byte[] score) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // which throws, and prints nothing
            return builder.parse(new ByteArrayInputStream(score)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("the score " + name + " is not MusicXML: " + e.getMessage(), e);
        }
    }

    private static double number(Node element) {
        return Double.parseDouble(element.getTextContent().strip());
    }

    /** The elements directly below one, of that name or, for *, of any. */
    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name.equals("*") || element.getTagName().equals(name))) {
                found.add(element);
            }
        }
        return found;
    }
}
