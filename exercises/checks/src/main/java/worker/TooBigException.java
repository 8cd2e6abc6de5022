package worker;

import java.io.IOException;

/** Thrown when a value is more than one message may hold. */
public final class TooBigException extends IOException {
    private static final long serialVersionUID = 1;

    TooBigException(String what) {
        super(what);
    }
}
