package rnn.display;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture of music that the browser plays, while a line runs over the picture. The page contains the notes, not the
 * sound: each note is a sine that the browser makes itself, so a minute of four voices takes a few thousand letters.
 * Each voice can be switched off. Where no script may run, only the picture is shown.
 */
public final class Playback {
    private static final String SCRIPT =
            """
            <script>
            document.querySelectorAll(".unrolled-playback:not([data-ready])").forEach(root => {
              root.dataset.ready = "";
              const score = JSON.parse(root.dataset.score);
              const controls = root.querySelector(".unrolled-controls");
              const cursor = root.querySelector(".unrolled-cursor");
              const [button, slider] = controls.children;
              const boxes = [...controls.querySelectorAll("input[type=checkbox]")];
              let sound = null, gains = [], began = 0, timer = null;
              const place = seconds => {
                slider.value = seconds;
                slider.setAttribute("aria-valuetext", `second ${seconds.toFixed(1)} of ${score.seconds.toFixed(1)}`);
                cursor.hidden = false;
                cursor.style.left = `${100 * (score.from + (score.to - score.from) * seconds / score.seconds)}%`;
              };
              const stop = () => {
                clearInterval(timer);
                timer = null;
                if (sound) sound.close();
                sound = null;
                button.textContent = "▶ Play";
              };
              const play = () => {
                const start = Number(slider.value) < score.seconds - 0.1 ? Number(slider.value) : 0;
                sound = new AudioContext();
                began = sound.currentTime + 0.1 - start;
                gains = boxes.map(box => {
                  const gain = sound.createGain();
                  gain.gain.value = box.checked ? 0.16 : 0;
                  gain.connect(sound.destination);
                  return gain;
                });
                for (const [voice, from, seconds, hertz] of score.tones) {
                  const begin = began + Math.max(from, start), end = began + from + seconds;
                  if (end - begin < 0.05) continue;
                  const tone = sound.createOscillator(), envelope = sound.createGain();
                  tone.frequency.value = hertz;
                  envelope.gain.setValueAtTime(0, begin);
                  envelope.gain.linearRampToValueAtTime(1, begin + 0.02);
                  envelope.gain.linearRampToValueAtTime(0.6, end - 0.03);
                  envelope.gain.linearRampToValueAtTime(0, end);
                  tone.connect(envelope).connect(gains[voice]);
                  tone.start(begin);
                  tone.stop(end);
                }
                button.textContent = "❚❚ Pause";
                timer = setInterval(() => {
                  const now = sound.currentTime - began;
                  if (now >= score.seconds || !root.isConnected) { stop(); place(0); } else place(Math.max(now, 0));
                }, 40);
              };
              button.addEventListener("click", () => timer === null ? play() : stop());
              slider.addEventListener("input", () => { const on = timer !== null; stop(); place(Number(slider.value)); if (on) play(); });
              boxes.forEach((box, voice) => box.addEventListener("change", () => {
                if (sound) gains[voice].gain.value = box.checked ? 0.16 : 0;
              }));
              controls.hidden = false;
            });
            </script>""";

    private final Picture picture;
    private final double from;
    private final double to;
    private final double seconds;
    private final List<String> voices;
    private final List<Tone> tones;

    /**
     * One note.
     *
     * @param voice whose it is, from 0
     * @param start when it begins, in seconds
     * @param seconds how long it sounds
     * @param hertz how high it is
     */
    public record Tone(int voice, double start, double seconds, double hertz) {}

    /**
     * Music with its picture.
     *
     * @param picture a picture with a text, in which time runs from left to right
     * @param from where in it time begins, as a share of its width
     * @param to where time ends
     * @param seconds how long the music is
     * @param voices the voices' names
     * @param tones the notes
     * @throws IllegalArgumentException if the picture has no text, there are no seconds, or a note is of no voice
     */
    public Playback(Picture picture, double from, double to, double seconds, List<String> voices, List<Tone> tones) {
        if (picture.text().isBlank()) {
            throw new IllegalArgumentException("the picture of the music has no text: say in a sentence what is seen");
        }
        if (!(seconds > 0) || tones.stream().anyMatch(tone -> tone.voice() < 0 || tone.voice() >= voices.size())) {
            throw new IllegalArgumentException("music of " + seconds + " seconds in " + voices.size()
                    + " voices: it takes more than no time, and each note is of one of the voices");
        }
        this.picture = picture;
        this.from = from;
        this.to = to;
        this.seconds = seconds;
        this.voices = List.copyOf(voices);
        this.tones = List.copyOf(tones);
    }

    /** {@return the picture, what plays it, and its caption if it has one, as a fragment of HTML} */
    public String html() {
        String boxes = voices.stream()
                .map(voice ->
                        " <label><input type=\"checkbox\" checked=\"checked\"> " + Html.escape(voice) + "</label>")
                .collect(Collectors.joining());
        String below = picture.caption() == null
                ? ""
                : "<p aria-hidden=\"true\" style=\"margin: 0 0 4px\"><em>" + Html.escape(picture.caption())
                        + "</em></p>";
        return "<figure class=\"unrolled-picture unrolled-playback\" style=\"margin: 0\" role=\"group\" aria-label=\""
                + "Music to play\" data-lm-suppress-shortcuts=\"true\" data-score=\"" + Html.escape(score()) + "\">"
                + Picture.STYLE
                + "<div style=\"overflow-x: auto\"><div style=\"position: relative; width: min(" + picture.width()
                + "px, max(100%, 560px))\">" + picture.img(picture.text())
                + "<div class=\"unrolled-cursor\" hidden=\"hidden\" style=\"position: absolute; top: 0; bottom: 0;"
                + " width: 2px; background: #d03030; pointer-events: none\"></div></div></div>"
                + below
                + "<div class=\"unrolled-controls\" hidden=\"hidden\"><button type=\"button\" style=\"width: 6.5em\">"
                + "▶ Play</button> <input type=\"range\" min=\"0\" max=\"" + number(seconds)
                + "\" step=\"0.1\" value=\"0\" aria-label=\"Place in the music\" style=\"width: 35%;"
                + " vertical-align: middle\">" + boxes + "</div>" + SCRIPT + "</figure>";
    }

    private String score() {
        return "{\"from\":" + number(from) + ",\"to\":" + number(to) + ",\"seconds\":" + number(seconds) + ",\"tones\":"
                + tones.stream()
                        .map(tone -> "[" + tone.voice() + "," + number(tone.start()) + "," + number(tone.seconds())
                                + "," + number(tone.hertz()) + "]")
                        .collect(Collectors.joining(",", "[", "]"))
                + "}";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    }

    /** Shows it in the running cell. A terminal gets the picture's text and how many notes each voice has. */
    public void show() {
        String notes = IntStream.range(0, voices.size())
                .mapToObj(voice -> voices.get(voice) + " "
                        + tones.stream().filter(tone -> tone.voice() == voice).count())
                .collect(Collectors.joining(", "));
        Screen.html(html(), picture.text() + " (Notes to play: " + notes + ".)");
    }
}
