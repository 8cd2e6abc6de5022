package rnn.train;

import java.util.Locale;
import rnn.display.Live;
import rnn.display.Screen;

/** A bar that shows how far a training has come, how long it still takes, and its loss. The bar is updated in place. */
final class Progress {
    private static final long INTERVAL = 250_000_000;
    private static final int WIDTH = 30;

    private final Live live;
    private final int total;
    private final long start = System.nanoTime();
    private long next = start;

    /** A bar. A quiet one shows nothing and only measures the time. */
    Progress(int total, boolean quiet) {
        this.total = total;
        this.live = quiet ? null : Screen.live();
    }

    /** Shows the state after {@code done} steps, if the bar was last shown long enough ago. */
    void show(int done, double loss) {
        long now = System.nanoTime();
        if (now >= next) {
            next = now + INTERVAL;
            double left = (now - start) / 1e9 / done * (total - done);
            show(done, String.format(Locale.ROOT, "loss %.4f, %s left", loss, time(left)));
        }
    }

    /** Shows the end, whether it was reached or not. */
    void finish(int done, double loss, boolean interrupted) {
        String outcome = interrupted ? "interrupted, history kept" : "done";
        String reached = done == 0 ? "no step taken" : String.format(Locale.ROOT, "loss %.4f", loss);
        show(done, reached + ", " + time(seconds()) + ", " + outcome);
        if (live != null) {
            live.finish();
        }
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void show(int done, String what) {
        if (live == null) {
            return;
        }
        String text = String.format(Locale.ROOT, "step %d of %d, %s", done, total, what);
        int filled = total == 0 ? WIDTH : WIDTH * done / total;
        live.update(
                "<div style='display:flex;flex-wrap:wrap;gap:0 1em;align-items:center'><progress max='" + total
                        + "' value='" + done + "' aria-label='training: step " + done + " of " + total
                        + "' style='width:16em'></progress><span style='font-family:var(--jp-code-font-family, monospace)'>"
                        + text + "</span></div>",
                "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + text);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 60 ? whole / 60 + " min " + whole % 60 + " s" : whole + " s";
    }
}
