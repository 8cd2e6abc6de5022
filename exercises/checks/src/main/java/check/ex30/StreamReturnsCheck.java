package check.ex30;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import contract.StreamReturns;

/** Task 30.1: returns from the last step to the first, which no game hands on to the game before. */
public final class StreamReturnsCheck extends TaskCheck<StreamReturns> {
    /** For the exercise, and for JUnit. */
    public StreamReturnsCheck() {
        super("30.1", "the returns of a stream of games", StreamReturns.class);
        right(StreamReturnsCheck::returns);
        calls(draw -> call(draw, draw.size(2, 5)));

        mistake(
                "one-game",
                "You hand the return of one game on to the game before it: what does G_t not depend on if a game ends"
                        + " with step t?",
                (rewards, last, gamma) -> returns(rewards, new boolean[rewards.length], gamma));
        mistake(
                "end-late",
                "You forget what comes at the step after the end. The reward of the last step belongs to its own game,"
                        + " and to no other.",
                (rewards, last, gamma) -> {
                    boolean[] late = new boolean[last.length];
                    System.arraycopy(last, 0, late, 1, last.length - 1);
                    return returns(rewards, late, gamma);
                });
        mistake(
                "not-discounted",
                "You add up the rewards as they are: a reward one step later counts γ times as much.",
                (rewards, last, gamma) -> returns(rewards, last, 1));
        mistake(
                "from-the-start",
                "You discount each reward by its own step in the game, and then add up. From step t on, the reward of"
                        + " step t itself counts in full.",
                StreamReturnsCheck::fromTheStart);
        mistake(
                "so-far",
                "You add up what came before a step. The return is what comes from it on: begin at the end.",
                StreamReturnsCheck::soFar);
        mistake(
                "at-once",
                "Your reward of step t is discounted already: G_t = r_t + γ G_{t+1}.",
                (rewards, last, gamma) -> scaled(returns(rewards, last, gamma), gamma));
        mistake(
                "rewards",
                "You return the rewards themselves, each with one step of the future at most.",
                StreamReturnsCheck::oneStep);

        check(
                0,
                "five steps by hand",
                trial -> trial.gives(
                        new double[] {3.7648, 3.8416, 3.92, 4, -0.1},
                        new Call<>(
                                "five steps",
                                answer -> answer.returns(
                                        new double[] {0, 0, 0, 4, -0.1},
                                        new boolean[] {false, false, false, true, false},
                                        0.98))));
        obeys(2, "drawn streams");
        Law<StreamReturns> single = law(draw -> call(draw, 1));
        obeys(1, "a single game", single);
        leavesArgumentsAlone(1);
    }

    private static double[] returns(double[] rewards, boolean[] last, double gamma) {
        double[] returns = rewards.clone();
        for (int t = rewards.length - 2; t >= 0; t--) {
            returns[t] += last[t] ? 0 : gamma * returns[t + 1];
        }
        return returns;
    }

    private static double[] scaled(double[] numbers, double factor) {
        double[] scaled = numbers.clone();
        for (int t = 0; t < scaled.length; t++) {
            scaled[t] *= factor;
        }
        return scaled;
    }

    private static double[] oneStep(double[] rewards, boolean[] last, double gamma) {
        double[] sums = rewards.clone();
        for (int t = 0; t + 1 < sums.length; t++) {
            sums[t] += last[t] ? 0 : gamma * rewards[t + 1];
        }
        return sums;
    }

    private static double[] soFar(double[] rewards, boolean[] last, double gamma) {
        double[] sums = rewards.clone();
        for (int t = 1; t < sums.length; t++) {
            sums[t] += last[t - 1] ? 0 : gamma * sums[t - 1];
        }
        return sums;
    }

    private static double[] fromTheStart(double[] rewards, boolean[] last, double gamma) {
        double[] discounted = rewards.clone();
        double factor = 1;
        for (int t = 0; t < discounted.length; t++) {
            discounted[t] *= factor;
            factor = last[t] ? 1 : factor * gamma;
        }
        return returns(discounted, last, 1);
    }

    /** Games of three to six steps, the last of which may be unfinished. */
    private static Call<StreamReturns> call(Draw draw, int games) {
        int[] lengths = new int[games];
        int steps = 0;
        for (int game = 0; game < games; game++) {
            lengths[game] = draw.size(3, 6);
            steps += lengths[game];
        }
        double[] rewards = new double[steps];
        boolean[] last = new boolean[steps];
        for (int t = 0; t < steps; t++) {
            rewards[t] = draw.size(1, 40) / 10.0;
        }
        int end = 0;
        for (int game = 0; game < games; game++) {
            end += lengths[game];
            last[end - 1] = game < games - 1 || draw.size(0, 1) == 0;
        }
        double gamma = draw.size(5, 9) / 10.0;
        return new Call<>(games + " games, T=" + steps, answer -> answer.returns(rewards, last, gamma));
    }
}
