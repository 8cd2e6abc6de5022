package check.ex94;

import java.util.List;

/**
 * A cell that everybody knows, with what it reached: means over five draws, recorded with the very trainings that a
 * learner's cell gets. {@code RivalTest} measures and prints them again.
 *
 * @param title its name
 * @param memory what it reached in the first family
 * @param tracking in the second
 * @param numbers in the third
 */
record Rival(String title, Reached memory, Reached tracking, Reached numbers) {
    static final List<Rival> ALL = List.of(
            new Rival("Elman", new Reached(91, 75), new Reached(94, 83), new Reached(60, 2)),
            new Rival("GRU", new Reached(100, 95), new Reached(99, 96), new Reached(100, 0)),
            new Rival("LSTM", new Reached(100, 87), new Reached(100, 97), new Reached(100, 0)));

    /**
     * Right answers in a hundred.
     *
     * @param usual to sequences as long as those it learned from
     * @param longer to sequences that are twice as long
     */
    record Reached(int usual, int longer) {}

    int percent(Family family, boolean isLonger) {
        Reached reached =
                switch (family) {
                    case MEMORY -> memory;
                    case TRACKING -> tracking;
                    case NUMBERS -> numbers;
                };
        return isLonger ? reached.longer() : reached.usual();
    }
}
