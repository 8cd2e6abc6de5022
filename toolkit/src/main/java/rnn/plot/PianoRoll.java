package rnn.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import rnn.array.Require;
import rnn.data.wheel.Chorale;
import rnn.display.Picture;
import rnn.display.Playback;

/**
 * Voices of music on a grid of eighths: time runs to the right, pitch goes up, and each voice has its colour. The
 * browser can play it.
 *
 * <pre>{@code
 * new PianoRoll("A chorale", chorale.voices()).bars(8, chorale.upbeat()).play("Four voices …");
 * }</pre>
 */
public final class PianoRoll implements Plot {
    private static final List<String> NAMES = List.of("soprano", "alto", "tenor", "bass");
    private static final int LEFT = 52;
    private static final int RIGHT = 20;
    private static final int TOP = 44;
    private static final int WIDTH = 760;
    private static final int SEMITONE = 6;
    private static final int STRIP = 64;
    private static final double EIGHTH = 0.34; // seconds; a quarter is 0.68 s

    private final String title;
    private final int[][] voices;
    private int bar = 8;
    private int upbeat;
    private int written = -1;
    private double[][] bits;

    /** A note of a voice: from one step to another, the latter not included. */
    private record Note(int voice, int from, int to, int pitch) {}

    /**
     * Music of one to four voices.
     *
     * @param title what it is
     * @param voices [voices][T]: a MIDI number where a note begins, {@link Chorale#HELD} or {@link Chorale#REST}
     * @throws IllegalArgumentException if there are no voices or more than four, or they differ in length
     */
    public PianoRoll(String title, int[][] voices) {
        if (voices.length == 0
                || voices.length > NAMES.size()
                || voices[0].length == 0
                || Arrays.stream(voices).anyMatch(voice -> voice.length != voices[0].length)) {
            throw new IllegalArgumentException("a piano roll has one to four voices of the same length, at least one"
                    + " eighth long; these are " + voices.length);
        }
        this.title = title;
        this.voices = Arrays.stream(voices).map(int[]::clone).toArray(int[][]::new);
    }

    /**
     * Draws the bar lines in other places than after each 8 eighths.
     *
     * @param eighths how long a bar is
     * @param before how many eighths come before the first bar line
     * @return this
     */
    public PianoRoll bars(int eighths, int before) {
        bar = Require.atLeast("the eighths of a bar", 1, eighths);
        upbeat = Math.floorMod(before, bar);
        return this;
    }

    /**
     * Marks the step from which on a model wrote.
     *
     * @param step from 0
     * @return this
     */
    public PianoRoll writtenFrom(int step) {
        written = step;
        return this;
    }

    /**
     * Shows how surprised a model was: a note is the stronger the more surprising it was, and a strip below has the
     * sum of all voices at each step.
     *
     * @param surprise [voices][T], in bits
     * @return this
     * @throws IllegalArgumentException if it is not of the voices' size
     */
    public PianoRoll surprise(double[][] surprise) {
        if (surprise.length != voices.length
                || Arrays.stream(surprise).anyMatch(voice -> voice.length != voices[0].length)) {
            throw new IllegalArgumentException("the surprise of a piano roll has a number for each voice and step, "
                    + voices.length + " by " + voices[0].length);
        }
        bits = Arrays.stream(surprise).map(double[]::clone).toArray(double[][]::new);
        return this;
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int voice = 0; voice < voices.length; voice++) {
            int steps = voices[voice].length;
            for (int t = 0; t < steps; t++) {
                if (voices[voice][t] >= 0) {
                    int end = t + 1;
                    while (end < steps && voices[voice][end] == Chorale.HELD) {
                        end++;
                    }
                    notes.add(new Note(voice, t, end, voices[voice][t]));
                }
            }
        }
        return notes;
    }

    private double x(int step) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * step / voices[0].length;
    }

    /** {@return the piano roll as a picture} */
    @Override
    public Picture picture() {
        List<Note> notes = notes();
        int low = notes.stream().mapToInt(Note::pitch).min().orElse(60) - 2;
        int high = notes.stream().mapToInt(Note::pitch).max().orElse(60) + 2;
        int bottom = TOP + (high - low + 1) * SEMITONE;
        Sketch sketch = new Sketch(WIDTH, bottom + (bits == null ? 0 : STRIP) + 44);
        sketch.text(title, Palette.TITLE, LEFT, 26);
        for (int pitch = low; pitch <= high; pitch++) {
            if (pitch % 12 == 0) {
                int y = TOP + (high - pitch) * SEMITONE;
                sketch.fill(LEFT, y, WIDTH - LEFT - RIGHT, SEMITONE, Palette.GRID);
                sketch.text("C" + (pitch / 12 - 1), Palette.TEXT, 20, y + SEMITONE + 2);
            }
        }
        for (int t = upbeat; t < voices[0].length; t += bar) {
            sketch.line(x(t), TOP, x(t), bottom, 1, Palette.FAINT);
        }
        for (Note note : notes) {
            int left = (int) Math.round(x(note.from));
            int right = (int) Math.round(x(note.to));
            Color colour = Palette.mix(Palette.GROUND, Palette.line(note.voice), strength(note));
            sketch.fill(left + 1, TOP + (high - note.pitch) * SEMITONE, right - left - 1, SEMITONE, colour);
        }
        if (written >= 0) {
            sketch.line(x(written), TOP - 6, x(written), bottom, 2.5, Palette.INK);
            sketch.text("written from here", Palette.LABEL, (int) x(written) + 4, TOP - 2);
        }
        if (bits != null) {
            drawStrip(sketch, bottom + 8);
        }
        int below = bottom + (bits == null ? 0 : STRIP) + 28;
        for (int voice = 0; voice < voices.length; voice++) {
            sketch.fill(LEFT + 130 * voice, below - 8, 16, 8, Palette.line(voice));
            sketch.text(NAMES.get(voice), Palette.TEXT, LEFT + 130 * voice + 22, below);
        }
        return sketch.picture(text(notes));
    }

    private double strength(Note note) {
        return bits == null ? 1 : 0.12 + 0.88 * Math.min(1, bits[note.voice][note.from] / 6);
    }

    private void drawStrip(Sketch sketch, int top) {
        double most = IntStream.range(0, voices[0].length)
                .mapToDouble(this::bitsAt)
                .max()
                .orElse(1);
        for (int t = 0; t < voices[0].length; t++) {
            int height = (int) Math.round((STRIP - 12) * bitsAt(t) / Math.max(1e-9, most));
            int left = (int) Math.round(x(t));
            sketch.fill(
                    left + 1, top + STRIP - 12 - height, (int) Math.round(x(t + 1)) - left - 1, height, Palette.INK);
        }
        sketch.text(String.format(Locale.ROOT, "%.0f", most), Palette.TEXT, 24, top + 10);
        sketch.text("bits", Palette.TEXT, 20, top + STRIP - 14);
    }

    private double bitsAt(int step) {
        return Arrays.stream(bits).mapToDouble(voice -> voice[step]).sum();
    }

    private String text(List<Note> notes) {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "Piano roll, %s: %d eighths.", title, voices[0].length));
        for (int voice = 0; voice < voices.length; voice++) {
            int which = voice;
            int[] its = notes.stream()
                    .filter(note -> note.voice == which)
                    .mapToInt(Note::pitch)
                    .toArray();
            text.append(' ')
                    .append(NAMES.get(voice))
                    .append(' ')
                    .append(its.length)
                    .append(" notes");
            if (its.length > 0) {
                int[] sorted = Arrays.stream(its).sorted().toArray();
                text.append(" from ").append(sorted[0]).append(" to ").append(sorted[sorted.length - 1]);
            }
            text.append(voice + 1 < voices.length ? ";" : ".");
        }
        if (bits != null) {
            text.append(String.format(
                    Locale.ROOT,
                    " Surprise: %.1f bits at an eighth on average.",
                    IntStream.range(0, voices[0].length)
                            .mapToDouble(this::bitsAt)
                            .average()
                            .orElse(0)));
        }
        return text.toString();
    }

    /**
     * Shows the picture with a button that plays it in the browser, a quarter in 0.68 seconds.
     *
     * @param caption what is seen and heard, in a sentence
     */
    public void play(String caption) {
        playback(caption).show();
    }

    Playback playback(String caption) {
        List<Playback.Tone> tones = notes().stream()
                .map(note -> new Playback.Tone(
                        note.voice, EIGHTH * note.from, EIGHTH * (note.to - note.from), hertz(note.pitch)))
                .toList();
        return new Playback(
                picture().captioned(caption),
                x(0) / WIDTH,
                x(voices[0].length) / WIDTH,
                EIGHTH * voices[0].length,
                NAMES.subList(0, voices.length),
                tones);
    }

    private static double hertz(int pitch) {
        return 440 * Math.pow(2, (pitch - 69) / 12.0);
    }
}
