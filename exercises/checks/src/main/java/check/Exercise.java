package check;

import check.ex01.Ex01;
import check.ex02.Ex02;
import check.ex03.Ex03;
import check.ex04.Ex04;
import check.ex05.Ex05;
import check.ex06.Ex06;
import check.ex07.Ex07;
import check.ex08.Ex08;
import check.ex09.Ex09;
import check.ex10.Ex10;
import check.ex11.Ex11;
import check.ex12.Ex12;
import check.ex13.Ex13;
import check.ex14.Ex14;
import check.ex15.Ex15;
import check.ex15a.Ex15a;
import check.ex16.Ex16;
import check.ex17.Ex17;
import check.ex18.Ex18;
import check.ex19.Ex19;
import check.ex20.Ex20;
import check.ex21.Ex21;
import check.ex22.Ex22;
import check.ex23.Ex23;
import check.ex24.Ex24;
import check.ex30.Ex30;
import check.ex40.Ex40;
import check.ex41.Ex41;
import check.ex42.Ex42;
import check.ex43.Ex43;
import check.ex44.Ex44;
import check.ex45.Ex45;
import check.ex46.Ex46;
import check.ex47.Ex47;
import check.ex48.Ex48;
import check.ex49.Ex49;
import check.ex50.Ex50;
import check.ex91.Ex91;
import check.ex92.Ex92;
import check.ex93.Ex93;
import check.ex94.Ex94;
import java.util.List;
import java.util.function.Supplier;

/** An exercise: one notebook with its tasks. */
public final class Exercise {
    /**
     * Every exercise of the course. Numbers from 91 belong to no lesson: 91 closes part 1, 93 part 3, 94 the course.
     */
    public static final List<Exercise> ALL = List.of(
            Ex01.EXERCISE,
            Ex02.EXERCISE,
            Ex03.EXERCISE,
            Ex04.EXERCISE,
            Ex05.EXERCISE,
            Ex06.EXERCISE,
            Ex07.EXERCISE,
            Ex08.EXERCISE,
            Ex09.EXERCISE,
            Ex10.EXERCISE,
            Ex11.EXERCISE,
            Ex12.EXERCISE,
            Ex13.EXERCISE,
            Ex14.EXERCISE,
            Ex15.EXERCISE,
            Ex15a.EXERCISE,
            Ex16.EXERCISE,
            Ex17.EXERCISE,
            Ex18.EXERCISE,
            Ex19.EXERCISE,
            Ex20.EXERCISE,
            Ex21.EXERCISE,
            Ex22.EXERCISE,
            Ex23.EXERCISE,
            Ex24.EXERCISE,
            Ex30.EXERCISE,
            Ex40.EXERCISE,
            Ex41.EXERCISE,
            Ex42.EXERCISE,
            Ex43.EXERCISE,
            Ex44.EXERCISE,
            Ex45.EXERCISE,
            Ex46.EXERCISE,
            Ex47.EXERCISE,
            Ex48.EXERCISE,
            Ex49.EXERCISE,
            Ex50.EXERCISE,
            Ex91.EXERCISE,
            Ex92.EXERCISE,
            Ex93.EXERCISE,
            Ex94.EXERCISE);

    private final String file;
    private final String title;
    private final List<Supplier<TaskCheck<?>>> checks;
    private List<Task> tasks;

    /**
     * Describes an exercise. Its tasks are made only when they are asked for, since a notebook needs those of one
     * exercise.
     *
     * @param file the notebook's name without its extension
     * @param title what it is about
     * @param checks makes the description of each task, in order
     */
    public Exercise(String file, String title, List<Supplier<TaskCheck<?>>> checks) {
        this.file = file;
        this.title = title;
        this.checks = List.copyOf(checks);
    }

    /** {@return the notebook's name without its extension} */
    public String file() {
        return file;
    }

    /**
     * {@return its number, such as {@code 04} or {@code 15a}, which is its lesson's; its notebook is called 04x-…, and
     * so stands next to lesson 04}
     */
    public String number() {
        return file.substring(0, file.indexOf("x-"));
    }

    /** {@return what it is about} */
    public String title() {
        return title;
    }

    /** {@return its tasks in order} */
    public synchronized List<Task> tasks() {
        if (tasks == null) {
            tasks = checks.stream().map(Supplier::get).map(TaskCheck::task).toList();
        }
        return tasks;
    }

    /** The exercise that the task belongs to. */
    static Exercise of(Task task) {
        return ALL.stream()
                .filter(exercise -> exercise.mayHold(task.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a task with that number would be one of this exercise's: 4.1 belongs to exercise 04. */
    private boolean mayHold(String id) {
        return number().replaceFirst("^0", "").equals(id.split("\\.", 2)[0]);
    }

    /** {@return the tasks of every exercise, in order} */
    public static List<Task> tasksOfAll() {
        return ALL.stream().flatMap(exercise -> exercise.tasks().stream()).toList();
    }

    /**
     * Finds a task.
     *
     * @param id its number, such as {@code 4.1}
     * @return the task
     * @throws IllegalArgumentException if there is none
     */
    public static Task task(String id) {
        return ALL.stream()
                .filter(exercise -> exercise.mayHold(id))
                .flatMap(exercise -> exercise.tasks().stream())
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no task " + id + "; the tasks are "
                        + String.join(", ", tasksOfAll().stream().map(Task::id).toList()) + "."));
    }
}
