package contract;

/** Task 48.4: four periods, none above 12, whose timetable repeats as late as possible. */
public interface LateRepeat {
    /** {@return four periods, each from 1 to 12} */
    int[] periods();
}
