package check.ex92;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.SignVerdict;
import contract.SignVerdict.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Task 92.5: the two-sided sign test on the pairs that only one of two is right about. */
public final class SignVerdictCheck extends TaskCheck<SignVerdict> {
    private static final double LUCK = 0.05;
    private static final String NOTHING = "no difference";
    private static final SignVerdict RIGHT =
            (network, rival) -> decided(Counts.of(network, rival), SignVerdictCheck::p);

    /** How many pairs only the network, only the rival, both and none are right about. */
    private record Counts(int network, int rival, int both, int none) {
        static Counts of(boolean[] network, boolean... rival) {
            int[] counts = new int[4];
            for (int i = 0; i < network.length; i++) {
                counts[network[i] ? rival[i] ? 2 : 0 : rival[i] ? 1 : 3]++;
            }
            return new Counts(counts[0], counts[1], counts[2], counts[3]);
        }

        int larger() {
            return Math.max(network, rival);
        }

        int differ() {
            return network + rival;
        }
    }

    /** For the exercise, and for JUnit. */
    public SignVerdictCheck() {
        super("92.5", "better, or lucky?", SignVerdict.class);
        right(RIGHT);
        calls(SignVerdictCheck::call);

        slip(
                "one-sided",
                "This is one side of it: the rival could have been ahead by luck as well, so p is twice as large.",
                c -> tail(c.larger(), c.differ()));
        slip(
                "beyond",
                "The tail begins one too far: what came belongs to it.",
                c -> 2 * tail(c.larger() + 1, c.differ()));
        slip(
                "point",
                "You take the probability of exactly this number: add those of all larger ones.",
                c -> 2 * (tail(c.larger(), c.differ()) - tail(c.larger() + 1, c.differ())));
        slip(
                "all-pairs",
                "Pairs on which both are right, or both wrong, say nothing: leave them out of n.",
                c -> 2 * tail(c.larger(), c.differ() + c.both() + c.none()));
        slip(
                "totals",
                "You count all that each is right about: leave out the pairs on which both are.",
                c -> 2 * tail(c.larger() + c.both(), c.differ() + 2 * c.both()));
        slip(
                "network-ahead",
                "You take the network's number, whoever is ahead: take the larger one.",
                c -> 2 * tail(c.network(), c.differ()));
        mistake(
                "by-share",
                "Your verdict does not wait for the test: unless p is below 0.05 it is \"no difference\".",
                (network, rival) -> named(network, rival, c -> ahead(c)));
        mistake(
                "never-rival",
                "The rival can be the better one, too.",
                (network, rival) -> named(network, rival, c -> verdict(c).replace("rival", NOTHING)));
        mistake(
                "reversed",
                "You name the one that is behind.",
                (network, rival) -> new Decision(
                        RIGHT.decide(network, rival).p(),
                        RIGHT.decide(rival, network).better()));
        mistake(
                "other-way",
                "Yours is the other way round: a p below 0.05 says that luck alone would hardly do it.",
                (network, rival) -> named(network, rival, c -> p(c) < LUCK ? NOTHING : ahead(c)));

        Law<SignVerdict> level = special(SignVerdictCheck::level);
        slip(
                level,
                "above-1",
                "Twice a tail can be more than 1, and no probability is: 1 at most.",
                c -> 2 * tail(c.larger(), c.differ()));
        slip(
                level,
                "never-differ",
                "Where they never differ p is 1: nothing speaks for either.",
                c -> c.differ() == 0 ? Double.NaN : p(c));
        slip(
                level,
                "certain",
                "Where they never differ p is 1: nothing speaks for either.",
                c -> c.differ() == 0 ? 0 : p(c));
        Law<SignVerdict> many = special(SignVerdictCheck::many);
        slip(
                many,
                "no-number",
                "2 to the power of 1,100 is infinite for a double: add logarithms, or use BigInteger.",
                c -> c.differ() > 1_000 ? Double.NaN : p(c));
        slip(
                many,
                "underflow",
                "2 to the power of −1,100 is 0 for a double: add logarithms, or use BigInteger.",
                c -> c.differ() > 1_000 ? 0 : p(c));

        check(0, "six pairs by hand", SignVerdictCheck::byHand);
        obeys(2, "drawn results");
        obeys(1, "no winner at all", level);
        obeys(1, "more than a thousand pairs that differ", many);
    }

    private void slip(String key, String sentence, ToDoubleFunction<Counts> p) {
        slip(law(), key, sentence, c -> Math.min(1, p.applyAsDouble(c)));
    }

    private void slip(Law<SignVerdict> where, String key, String sentence, ToDoubleFunction<Counts> p) {
        mistake(where, key, sentence, (network, rival) -> decided(Counts.of(network, rival), p));
    }

    private static void byHand(Trial<SignVerdict> trial) {
        boolean[] network = {true, true, true, true, true, true, true, false};
        boolean[] rival = {false, true, false, false, false, false, false, false};
        trial.gives(new Decision(0.03125, "network"), new Call<>("8 pairs", answer -> answer.decide(network, rival)));
        trial.gives(
                new Decision(0.0625, NOTHING),
                new Call<>(
                        "5 pairs",
                        answer -> answer.decide(new boolean[] {true, true, true, true, true}, new boolean[5])));
    }

    /** The probability of at least this many heads. */
    private static double tail(int heads, int tosses) {
        double sum = 0;
        double logarithm = -tosses * Math.log(2); // of the probability of k heads
        for (int k = tosses; k >= heads; k--) {
            sum += Math.exp(logarithm);
            logarithm += Math.log(k) - Math.log(tosses - k + 1.0);
        }
        return sum;
    }

    private static double p(Counts c) {
        return Math.min(1, 2 * tail(c.larger(), c.differ()));
    }

    private static String ahead(Counts c) {
        return c.network() > c.rival() ? "network" : "rival";
    }

    private static String verdict(Counts c) {
        return p(c) < LUCK ? ahead(c) : NOTHING;
    }

    private static Decision decided(Counts c, ToDoubleFunction<Counts> how) {
        double p = how.applyAsDouble(c);
        return new Decision(p, p < LUCK ? ahead(c) : NOTHING);
    }

    private static Decision named(boolean[] network, boolean[] rival, Function<Counts, String> how) {
        Counts c = Counts.of(network, rival);
        return new Decision(p(c), how.apply(c));
    }

    /** A better network, a better rival, and a network that is ahead by luck. */
    private static Call<SignVerdict> call(Draw draw) {
        return call(
                draw,
                new Counts(draw.size(10, 14), draw.size(1, 2), draw.size(4, 9), draw.size(2, 6)),
                new Counts(draw.size(1, 2), draw.size(10, 14), draw.size(4, 9), draw.size(2, 6)),
                new Counts(draw.size(7, 9), draw.size(3, 4), draw.size(4, 9), draw.size(2, 6)));
    }

    private static Call<SignVerdict> level(Draw draw) {
        int same = draw.size(3, 6);
        return call(draw, new Counts(same, same, draw.size(1, 5), 2), new Counts(0, 0, same, draw.size(1, 5)));
    }

    private static Call<SignVerdict> many(Draw draw) {
        return call(draw, new Counts(draw.size(560, 590), draw.size(515, 530), 20, 30));
    }

    private static Call<SignVerdict> call(Draw draw, Counts... counts) {
        List<boolean[]> networks = new ArrayList<>();
        List<boolean[]> rivals = new ArrayList<>();
        for (Counts c : counts) {
            List<Integer> kinds = new ArrayList<>();
            kinds.addAll(Collections.nCopies(c.network(), 2)); // its bits: is the network right, is the rival?
            kinds.addAll(Collections.nCopies(c.rival(), 1));
            kinds.addAll(Collections.nCopies(c.both(), 3));
            kinds.addAll(Collections.nCopies(c.none(), 0));
            Collections.shuffle(kinds, new Random(draw.size(0, 1_000_000)));
            networks.add(bits(kinds, 2));
            rivals.add(bits(kinds, 1));
        }
        return new Call<>(counts.length + " tables", answer -> {
            Decision[] decisions = new Decision[counts.length];
            for (int i = 0; i < decisions.length; i++) {
                decisions[i] =
                        answer.decide(networks.get(i).clone(), rivals.get(i).clone());
            }
            return decisions;
        });
    }

    private static boolean[] bits(List<Integer> kinds, int bit) {
        boolean[] bits = new boolean[kinds.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (kinds.get(i) & bit) != 0;
        }
        return bits;
    }
}
