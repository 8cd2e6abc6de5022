package grade;

import java.time.Duration;

/** The time that an answer may still use, over all its calls. */
final class Budget {
    private Duration left;

    Budget(Duration all) {
        left = all;
    }

    Duration left() {
        return left;
    }

    void spend(Duration spent) {
        left = left.minus(spent);
    }
}
