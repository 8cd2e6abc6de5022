package check.ex23;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.PeekingFilms;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Task 23.4: judged by which of five readers, all of which look ahead, the two films show. */
public final class PeekingFilmsCheck extends TaskCheck<PeekingFilms> {
    private static final Verdict ALL = new Verdict("all", "all five are shown to look ahead");

    /** Whether a hand is said to be up in frame t of a film. */
    private interface Reader {
        boolean isUp(double[] film, int t);
    }

    /** Those who look ahead, by the key of the mistake of whoever misses them. */
    private static final Map<String, Reader> READERS = new LinkedHashMap<>();

    static {
        READERS.put("next-missed", (film, t) -> film[Math.min(t + 1, film.length - 1)] > 0.5);
        READERS.put("window-missed", (film, t) -> mean(film, t - 2, t + 2) > 0.5);
        READERS.put("end-missed", (film, t) -> film[film.length - 1] > 0.5);
        READERS.put("mean-missed", (film, t) -> film[t] > mean(film, 0, film.length - 1));
        READERS.put(
                "scale-missed",
                (film, t) -> film[t] > 0.5 * Arrays.stream(film).max().orElse(0));
    }

    /** For the exercise, and for JUnit. */
    public PeekingFilmsCheck() {
        super("23.4", "two films that show who looks ahead", PeekingFilms.class);
        right(PeekingFilmsCheck::films);
        calls(draw -> {
            int same = draw.size(3, 9);
            return call(same + draw.size(7, 13), same);
        });

        mistake("shape", "Return two films of T heights each, all of them from 0 to 1.");
        mistake(
                "beginning",
                "Your films differ in one of the first frames: then a reader that never looks ahead answers differently,"
                        + " too, and you accuse the innocent.");
        mistake(
                "next-missed",
                "The reader of the next frame is not shown: in the last of the equal frames it sees the first one behind"
                        + " them. On which sides of ½ must that lie?");
        mistake(
                "window-missed",
                "The reader of five frames is not shown: in the last equal frame three of them are equal and two are not."
                        + " On which side of ½ is their mean in each film?");
        mistake("end-missed", "The reader of the last frame is not shown: on which sides of ½ do your films end?");
        mistake(
                "mean-missed",
                "The reader that compares with the mean of the film is not shown: an equal frame must lie above one"
                        + " film's mean and not above the other's.");
        mistake(
                "scale-missed",
                "The reader that scales by the film's largest height is not shown: which heights are above half of the"
                        + " largest in one film, and not in the other?");

        check(0, "12 frames, 4 of them equal", trial -> trial.gives(ALL, call(12, 4)));
        obeys(4, "films of drawn lengths");
    }

    private static double mean(double[] film, int from, int to) {
        return Arrays.stream(film, Math.max(0, from), Math.min(film.length, to + 1))
                .average()
                .orElse(0);
    }

    private static double[][] films(int frames, int same) {
        double[][] films = new double[2][frames];
        for (double[] film : films) {
            Arrays.fill(film, 0, same, 0.4);
        }
        Arrays.fill(films[1], same, frames, 1);
        return films;
    }

    private static Call<PeekingFilms> call(int frames, int same) {
        return new Call<>(
                frames + " frames, " + same + " equal", answer -> judge(answer.films(frames, same), frames, same));
    }

    private static Verdict judge(double[][] films, int frames, int same) {
        if (films.length != 2 || !fits(films[0], frames) || !fits(films[1], frames)) {
            return new Verdict("shape", "no two films of " + frames + " heights from 0 to 1");
        }
        for (int t = 0; t < same; t++) {
            if (films[0][t] != films[1][t]) {
                return new Verdict("beginning", "the films differ in frame " + t);
            }
        }
        for (Map.Entry<String, Reader> reader : READERS.entrySet()) {
            boolean shown = false;
            for (int t = 0; t < same; t++) {
                shown |=
                        reader.getValue().isUp(films[0], t) != reader.getValue().isUp(films[1], t);
            }
            if (!shown) {
                return new Verdict(reader.getKey(), "one of the five answers the same in all equal frames");
            }
        }
        return ALL;
    }

    private static boolean fits(double[] film, int frames) {
        return film != null
                && film.length == frames
                && Arrays.stream(film).allMatch(height -> height >= 0 && height <= 1);
    }
}
