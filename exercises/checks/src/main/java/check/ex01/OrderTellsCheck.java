package check.ex01;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.OrderTells;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Task 1.5: judged by what an answer says of lists that drift, of lists that swing, and of both jumbled. */
public final class OrderTellsCheck extends TaskCheck<OrderTells> {
    private static final int LENGTH = 1000;

    /** Between the 0.7 of the weakest list and the 0.1 that chance may give a jumbled one. */
    private static final double CLEAR = 0.3;

    private static final OrderTells RIGHT = by(r -> Math.abs(r) > CLEAR);

    /** For the exercise, and for JUnit. */
    public OrderTellsCheck() {
        super("1.5", "does the order tell?", OrderTells.class);
        right(RIGHT);
        calls(OrderTellsCheck::drawn);

        mistake(
                "nearness",
                "You ask whether the next number lies near the last one. In a swinging list it lies on the other side of the mean: is that chance? What becomes of your number when you jumble that list?",
                by(r -> r > CLEAR));
        mistake(
                "always-yes",
                "You say yes to every list, jumbled ones as well. What does your number come to for a list that you have jumbled yourself, and what if all its numbers lie far from 0?",
                by(r -> true));
        mistake(
                "always-no",
                "You say no to every list. How large is your number for a list that drifts, and how large once you have jumbled it?",
                by(r -> false));
        mistake(
                "chance",
                "You see an order in some jumbled lists. Chance alone gives no exact zero, and no exact tie: jumble one list a few times, and see how far apart your numbers are.",
                by(r -> Math.abs(r) > 0.02));
        mistake(
                "nearness-and-chance",
                "You take any difference for an order, however small, and look for nearness alone. How far apart do two jumbles of the same list lie? And is a number that always lies on the other side of the mean chance?",
                by(r -> r > 0));
        mistake(
                "unit",
                "Your answer depends on the unit: the same list in millimetres and in metres must get the same answer. What can you divide by, or compare with?",
                list -> meanStep(list) < 1);

        obeys(3, "lists that drift, lists that swing, and both jumbled");
        leavesArgumentsAlone(1);
    }

    private static OrderTells by(DoublePredicate correlation) {
        return list -> correlation.test(correlation(list));
    }

    /** How neighbours vary together, from −1 to 1. */
    private static double correlation(double... list) {
        double mean = IntStream.range(0, list.length)
                .mapToDouble(t -> list[t])
                .average()
                .orElse(0);
        double together = 0;
        double all = 0;
        for (int t = 1; t < list.length; t++) {
            together += (list[t] - mean) * (list[t - 1] - mean);
            all += (list[t] - mean) * (list[t] - mean);
        }
        return together / all;
    }

    private static double meanStep(double... list) {
        return IntStream.range(1, list.length)
                .mapToDouble(t -> Math.abs(list[t] - list[t - 1]))
                .average()
                .orElse(0);
    }

    private static Call<OrderTells> drawn(Draw draw) {
        List<double[]> drifting = new ArrayList<>();
        List<double[]> swinging = new ArrayList<>();
        List<double[]> jumbled = new ArrayList<>();
        for (double unit : new double[] {1, 0.01, 100, 0.1}) {
            drifting.add(list(draw, unit, draw.size(70, 90) / 100.0));
            swinging.add(list(draw, unit, -draw.size(70, 90) / 100.0));
        }
        for (int i = 0; i < 4; i++) {
            jumbled.add(jumbled(draw, drifting.get(i)));
            jumbled.add(jumbled(draw, swinging.get(i)));
            jumbled.add(jumbled(draw, swinging.get(i)));
        }
        return new Call<>(
                "20 lists of " + LENGTH + " numbers, some in small units and some in large ones",
                answer -> "drifting lists: " + said(answer, drifting) + "; swinging lists: " + said(answer, swinging)
                        + "; jumbled lists: " + said(answer, jumbled));
    }

    private static String said(OrderTells answer, List<double[]> lists) {
        long yes = lists.stream().filter(answer::tells).count();
        return yes == 0 ? "no" : yes == lists.size() ? "yes" : "now yes, now no";
    }

    /** Numbers around 15 units, each near the one before (kept above 0) or on the other side of the mean (below). */
    private static double[] list(Draw draw, double unit, double kept) {
        double[] list = draw.normal(LENGTH).toDoubleVector();
        for (int t = 1; t < LENGTH; t++) {
            list[t] = kept * list[t - 1] + Math.sqrt(1 - kept * kept) * list[t];
        }
        for (int t = 0; t < LENGTH; t++) {
            list[t] = unit * (15 + list[t]);
        }
        return list;
    }

    private static double[] jumbled(Draw draw, double... list) {
        double[] jumbled = list.clone();
        for (int t = jumbled.length - 1; t > 0; t--) {
            int other = draw.size(0, t);
            double kept = jumbled[t];
            jumbled[t] = jumbled[other];
            jumbled[other] = kept;
        }
        return jumbled;
    }
}
