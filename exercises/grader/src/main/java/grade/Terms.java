package grade;

import check.CheckRun;
import check.Exercise;
import check.Task;
import java.time.Duration;
import java.util.List;

/**
 * What a result depends on besides the submission; every result contains it.
 *
 * @param course the course's version
 * @param isolation what stands between a learner's code and this machine
 * @param seed the seed of the random inputs
 * @param deadline how long the answer to a task may run; one that trains may run {@link Task#times} as long
 * @param tasks the tasks that are graded
 */
record Terms(String course, Isolation isolation, long seed, Duration deadline, List<Task> tasks) {
    /** The seed of the checks. */
    long inputs() {
        return CheckRun.APART + seed;
    }

    /** The tasks of the exercises with these numbers, such as {@code 04}, or of all if none is named. */
    static List<Task> tasks(List<String> exercises) {
        for (String name : exercises) {
            if (Exercise.ALL.stream().noneMatch(one -> isNamed(one, name))) {
                throw new IllegalArgumentException("There is no exercise " + name + "; there are "
                        + String.join(
                                ", ", Exercise.ALL.stream().map(Exercise::file).toList()) + ".");
            }
        }
        return Exercise.ALL.stream()
                .filter(one -> exercises.isEmpty() || exercises.stream().anyMatch(name -> isNamed(one, name)))
                .flatMap(one -> one.tasks().stream())
                .toList();
    }

    /** By its number, as 04 or ex04, or by as much of the notebook's name, which once began with ex04. */
    private static boolean isNamed(Exercise exercise, String name) {
        String file = name.replaceFirst("^(?:(\\d\\d[a-w]?)$|ex(\\d\\d[a-w]?)(?=$|-))", "$1$2x");
        return exercise.file().equals(file) || exercise.file().startsWith(file + "-");
    }
}
