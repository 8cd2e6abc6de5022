package rnn.data.wheel;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Tests that read a fetched set are skipped where it has not been fetched, except where CI=true. */
final class Fetched {
    private Fetched() {}

    static void require(String name) {
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(Wheel.isPresent(name), "CI fetches all sets, and " + name + " is missing");
        }
        assumeTrue(
                Wheel.isPresent(name),
                "skipped, since " + name + " has not been fetched: ./course data " + name + " fetches it");
    }
}
