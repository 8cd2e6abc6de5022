package grade;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What tests of the grader need from the machine. */
final class Needs {
    private Needs() {}

    /** Skips the test where there can be no sandbox, with the reason; in continuous integration that is a failure. */
    static void sandbox() {
        Optional<String> trouble = Sandbox.trouble();
        if (trouble.isPresent() && "true".equals(System.getenv("CI"))) {
            fail("The sandbox cannot be tested: " + trouble.get());
        }
        Assumptions.assumeTrue(trouble.isEmpty(), () -> "The sandbox is not tested: " + trouble.orElseThrow());
    }

    /** How many times slower this machine is than it should be: COURSE_PATIENCE. */
    static double patience() {
        return Double.parseDouble(System.getenv().getOrDefault("COURSE_PATIENCE", "1"));
    }
}
