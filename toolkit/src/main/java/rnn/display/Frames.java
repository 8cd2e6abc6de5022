package rnn.display;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures of one size that the reader steps through with a slider, the arrow keys or a play button, each with a
 * sentence below it. All of them are in the page and nothing is fetched, so they also move in an exported page. If no
 * script may run, as in a notebook that is not trusted or on paper, only the last picture is shown.
 */
public final class Frames {
    /** The most frames; no reader steps through more. */
    public static final int MOST = 60;

    /** The most bytes of one fragment; a notebook with a few of these still loads quickly. */
    public static final int MOST_BYTES = 300_000;

    /** The attribute has a value, since JupyterLab removes attributes without one from content that is not trusted. */
    private static final String HIDDEN = " hidden=\"hidden\"";

    private static final String SCRIPT =
            """
            <script>
            document.querySelectorAll(".unrolled-stepper:not([data-ready])").forEach(root => {
              root.dataset.ready = "";
              const frames = [...root.querySelectorAll(".unrolled-frame")];
              const controls = root.querySelector(".unrolled-controls");
              const [button, slider, place] = controls.children;
              let at = 0, timer = null;
              const show = number => {
                at = Math.max(0, Math.min(frames.length - 1, number));
                frames.forEach((frame, i) => { frame.hidden = i !== at; });
                slider.value = at + 1;
                slider.setAttribute("aria-valuetext", `${at + 1} of ${frames.length}: ${frames[at].querySelector("img").alt}`);
                place.textContent = `${at + 1} of ${frames.length}`;
              };
              const stop = () => {
                clearInterval(timer);
                timer = null;
                button.textContent = "▶ Play";
              };
              const play = () => {
                if (at === frames.length - 1) show(0);
                button.textContent = "❚❚ Pause";
                timer = setInterval(() => at < frames.length - 1 && root.isConnected ? show(at + 1) : stop(), 900);
              };
              button.addEventListener("click", () => timer === null ? play() : stop());
              slider.addEventListener("input", () => { stop(); show(slider.value - 1); });
              // pages that have shortcuts of their own, as JupyterLab does, take the arrows away from a slider
              controls.addEventListener("keydown", event => {
                const by = {ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -frames.length, End: frames.length}[event.key];
                if (by) { event.preventDefault(); stop(); show(at + by); }
              });
              controls.hidden = false;
              show(0);
            });
            </script>""";

    private final String title;
    private final List<Picture> pictures = new ArrayList<>();

    /**
     * No pictures yet.
     *
     * @param title what the reader steps through; it names the slider
     */
    public Frames(String title) {
        this.title = title;
    }

    /**
     * Adds a picture.
     *
     * @param picture a picture of the same size as the others, with a text
     * @return this
     * @throws IllegalArgumentException if it has another size or no text
     * @throws IllegalStateException if there are {@link #MOST} frames already
     */
    public Frames add(Picture picture) {
        if (pictures.size() == MOST) {
            throw new IllegalStateException("the stepper '" + title + "' has " + MOST
                    + " frames, and more are not shown: take every second step, or a shorter text");
        }
        if (picture.text().isBlank()) {
            throw new IllegalArgumentException("frame " + (pictures.size() + 1) + " of '" + title
                    + "' has no text: say in a sentence what is seen");
        }
        if (!pictures.isEmpty() && !size(picture).equals(size(pictures.get(0)))) {
            throw new IllegalArgumentException("frame " + (pictures.size() + 1) + " of '" + title + "' has "
                    + size(picture) + " pixels and the first one " + size(pictures.get(0))
                    + ": give all frames one size, so that nothing jumps");
        }
        pictures.add(picture);
        return this;
    }

    private static String size(Picture picture) {
        return picture.image().getWidth() + " x " + picture.image().getHeight();
    }

    /**
     * {@return the whole stepper as a fragment of HTML}
     *
     * @throws IllegalStateException if it has no frame, or more bytes than a notebook should carry
     */
    public String html() {
        if (pictures.isEmpty()) {
            throw new IllegalStateException("the stepper '" + title + "' has no frame: add at least one");
        }
        StringBuilder html = new StringBuilder("<figure class=\"unrolled-picture unrolled-stepper\" style=\"margin: 0\""
                + " role=\"group\" aria-label=\"" + Html.escape(title) + "\" data-lm-suppress-shortcuts=\"true\">"
                + Picture.STYLE);
        for (int i = 0; i < pictures.size(); i++) {
            String hidden = i + 1 < pictures.size() ? HIDDEN : "";
            String text = pictures.get(i).text();
            html.append("<div class=\"unrolled-frame\" style=\"overflow-x: auto\"" + hidden + ">")
                    .append(pictures.get(i).img(text))
                    .append("<p aria-hidden=\"true\" style=\"margin: 0 0 4px\"><em>" + Html.escape(text)
                            + "</em></p></div>");
        }
        html.append("<div class=\"unrolled-controls\"" + HIDDEN
                        + "><button type=\"button\" style=\"width: 6.5em\">▶ Play</button>"
                        + " <input type=\"range\" min=\"1\" max=\"" + pictures.size()
                        + "\" value=\"1\" aria-label=\"Step of "
                        + Html.escape(title)
                        + "\" style=\"width: 50%; vertical-align: middle\"> <span></span></div>")
                .append(SCRIPT)
                .append("</figure>");
        int bytes = html.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new IllegalStateException("the stepper '" + title + "' has " + pictures.size() + " frames and "
                    + bytes + " bytes, and a notebook carries " + MOST_BYTES
                    + " of it: take fewer frames, or smaller pictures");
        }
        return html.toString();
    }

    /** Shows it in the running cell; a terminal gets the sentences. */
    public void show() {
        StringBuilder plain = new StringBuilder(title);
        for (int i = 0; i < pictures.size(); i++) {
            plain.append('\n').append(i + 1).append(": ").append(pictures.get(i).text());
        }
        Screen.html(html(), plain.toString());
    }
}
