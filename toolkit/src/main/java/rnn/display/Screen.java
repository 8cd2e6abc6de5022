package rnn.display;

/**
 * Shows a fragment of HTML to whoever runs the program: in the cell's output when the program runs in a notebook,
 * as its plain text in a terminal otherwise.
 */
public final class Screen {
    private static final HostKernel KERNEL = HostKernel.find();

    private Screen() {}

    /**
     * Teaches the kernel to show a {@link Picture} that ends a cell, and HTML with a plain text beside it. Outside a
     * notebook it does nothing.
     */
    public static void prepare() {
        CellErrors.watch();
        if (KERNEL != null) {
            try {
                KERNEL.renderAs("text/html", Picture.class, Picture::html);
                KERNEL.renderAs("text/html", Fragment.class, Fragment::html);
                KERNEL.renderAs("text/markdown", SourceText.class, SourceText::markdown);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "the kernel shows no pictures and no HTML; the course knows JJava 1.0a8 and IJava 1.3.0", e);
            }
        }
    }

    /** {@return whether the program runs in a notebook} */
    public static boolean isNotebook() {
        return KERNEL != null;
    }

    /**
     * Shows a fragment once.
     *
     * @param html what a notebook shows
     * @param plain what a terminal shows
     */
    public static void html(String html, String plain) {
        if (KERNEL == null) {
            System.out.println(plain);
        } else {
            KERNEL.display(new Fragment(html, plain), "text/html");
        }
    }

    /**
     * Shows a picture; a terminal gets its size and its text.
     *
     * @param picture the picture
     */
    public static void picture(Picture picture) {
        if (KERNEL == null) {
            System.out.println(picture);
        } else {
            KERNEL.display(picture, "text/html");
        }
    }

    static void source(SourceText source) {
        if (KERNEL == null) {
            System.out.println(source);
        } else {
            KERNEL.display(source, "text/markdown");
        }
    }

    /** {@return a place on the screen whose content can be replaced} */
    public static Live live() {
        return new Live(KERNEL);
    }
}
