package check.ex45;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import contract.SlotAllocation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Task 45.1: the least used slots take what is new. */
public final class SlotAllocationCheck extends TaskCheck<SlotAllocation> {
    private static final SlotAllocation RIGHT = SlotAllocationCheck::shares;

    /** For the exercise, and for JUnit. */
    public SlotAllocationCheck() {
        super("45.1", "who has room?", SlotAllocation.class);
        right(RIGHT);
        calls(draw -> call(drawn(draw)));

        mistake(
                "most-used-first",
                "You begin with the most used slot: sort from the least used to the most.",
                u -> sorted(u, Comparator.comparingDouble(k -> -u[k])));
        mistake(
                "unsorted",
                "You take the slots in their own order: sort them by their usage first.",
                u -> sorted(u, Comparator.comparingInt(k -> k)));
        mistake("in-sorted-order", "Your shares are in the order of the sorting: place k is for slot k.", u -> {
            double[] a = shares(u);
            return Arrays.stream(order(u, Comparator.comparingDouble(k -> u[k])))
                    .mapToDouble(k -> a[k])
                    .toArray();
        });
        mistake(
                "includes-itself",
                "Your product includes the slot itself: it goes over the slots before it alone.",
                u -> scaled(u, k -> u[k]));
        mistake(
                "room-of-the-others",
                "Your product has the room 1 − u of the slots before: what passes a slot by is its usage u.",
                SlotAllocationCheck::byRoom);
        mistake(
                "no-room",
                "You leave 1 − u out: a slot takes only what it has room for.",
                u -> scaled(u, k -> 1 / (1 - u[k])));
        mistake(
                "usage-for-room",
                "You multiply by u where the room 1 − u belongs.",
                u -> scaled(u, k -> u[k] / (1 - u[k])));
        mistake(
                "winner-takes-all",
                "You give everything to the least used slot: it takes 1 − u, and the next ones get of what is left.",
                u -> {
                    int least = order(u, Comparator.comparingDouble(k -> u[k]))[0];
                    return IntStream.range(0, u.length)
                            .mapToDouble(k -> k == least ? 1 : 0)
                            .toArray();
                });
        mistake(
                "sums-to-one",
                "You divide so that the shares sum to 1: where no slot has room, nothing is given out.",
                u -> {
                    double sum = Arrays.stream(shares(u)).sum();
                    return scaled(u, k -> 1 / sum);
                });

        Law<SlotAllocation> ties = special(draw -> {
            double u = draw.size(2, 8) / 10.0;
            return call(u, 0.95, u, u);
        });
        mistake(
                ties,
                "last-of-equals",
                "Where two slots are equally used, the one with the smaller number goes first.",
                u -> {
                    double[] a = new double[u.length];
                    double[] turned = shares(turned(u));
                    for (int k = 0; k < u.length; k++) {
                        a[k] = turned[u.length - 1 - k];
                    }
                    return a;
                });
        mistake(
                ties,
                "twins",
                "Slots that are equally used get the same share in yours: each has its own place.",
                u -> {
                    double[] a = shares(u);
                    for (int k = u.length - 1; k >= 0; k--) {
                        for (int j = k - 1; j >= 0; j--) {
                            a[k] = u[j] == u[k] ? a[j] : a[k];
                        }
                    }
                    return a;
                });

        check(0, "three slots by hand", trial -> trial.gives(new double[] {0.005, 0.9, 0.05}, call(0.9, 0.1, 0.5)));
        obeys(2, "random usages");
        obeys(1, "slots that are equally used", ties);
        leavesArgumentsAlone(1);
    }

    private static int[] order(double[] u, Comparator<Integer> by) {
        return IntStream.range(0, u.length).boxed().sorted(by).mapToInt(k -> k).toArray();
    }

    private static double[] sorted(double[] u, Comparator<Integer> by) {
        double[] a = new double[u.length];
        double left = 1;
        for (int k : order(u, by)) {
            a[k] = (1 - u[k]) * left;
            left *= u[k];
        }
        return a;
    }

    static double[] shares(double... u) {
        return sorted(u, Comparator.comparingDouble(k -> u[k]));
    }

    private static double[] byRoom(double... u) {
        double[] a = new double[u.length];
        double left = 1;
        for (int k : order(u, Comparator.comparingDouble(k -> u[k]))) {
            a[k] = (1 - u[k]) * left;
            left *= 1 - u[k];
        }
        return a;
    }

    private interface Factor {
        double of(int slot);
    }

    private static double[] scaled(double[] u, Factor factor) {
        double[] a = shares(u);
        return IntStream.range(0, u.length)
                .mapToDouble(k -> a[k] * factor.of(k))
                .toArray();
    }

    private static double[] turned(double... u) {
        return IntStream.range(0, u.length)
                .mapToDouble(k -> u[u.length - 1 - k])
                .toArray();
    }

    /** Usages that all differ and whose least is in the middle, so that no order is the right one by chance. */
    private static double[] drawn(Draw draw) {
        int[] tenths = {draw.size(40, 49), draw.size(20, 29), draw.size(80, 89), draw.size(10, 19), draw.size(60, 69)};
        return Arrays.stream(tenths).mapToDouble(u -> u / 100.0).toArray();
    }

    private static Call<SlotAllocation> call(double... u) {
        return new Call<>("usage " + Arrays.toString(u), answer -> answer.allocation(u.clone()));
    }
}
