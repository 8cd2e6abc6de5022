package rnn.display;

/** A place on the screen whose content is replaced in place: in a notebook's cell, or on the terminal's last line. */
public final class Live {
    private final HostKernel kernel;
    private String identity;
    private int width;

    Live(HostKernel kernel) {
        this.kernel = kernel;
    }

    /**
     * Shows the content instead of what was there before.
     *
     * @param html what a notebook shows
     * @param plain what a terminal shows: one line
     */
    public void update(String html, String plain) {
        if (kernel == null) {
            System.out.print('\r' + plain + " ".repeat(Math.max(0, width - plain.length())));
            System.out.flush();
            width = plain.length();
        } else if (identity == null) {
            identity = kernel.display(new Fragment(html, plain), "text/html");
        } else {
            kernel.update(identity, new Fragment(html, plain), "text/html");
        }
    }

    /** Leaves the last content as it is, and ends its line in a terminal. */
    public void finish() {
        if (kernel == null && width > 0) {
            System.out.println();
        }
    }
}
