package grade;

import java.time.Duration;

/** What is left of the time that an answer may use, over all its calls. */
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
