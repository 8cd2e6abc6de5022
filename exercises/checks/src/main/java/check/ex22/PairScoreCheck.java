package check.ex22;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.PairScore;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 22.3: sums of log probabilities, compared pair by pair. */
public final class PairScoreCheck extends TaskCheck<PairScore> {
    private static final double TIE = 1e-4;

    /** What is added up of a text. */
    private interface Score {
        double of(INDArray logits, int[] words);
    }

    /** What a pair counts, given by how much the real text leads. */
    private interface Counted {
        double of(double lead);
    }

    /** For the exercise, and for JUnit. */
    public PairScoreCheck() {
        super("22.3", "a score of minimal pairs", PairScore.class);
        right(score(PairScoreCheck::logProbability, PairScoreCheck::halfForTies));
        calls(draw -> call(draw, draw.size(4, 7), 1));

        mistake(
                "logits",
                "You add up logits. Two texts can be compared only by probabilities: what do logits lack?",
                score((logits, words) -> sum(logits, words, false), PairScoreCheck::halfForTies));
        mistake(
                "the-other",
                "You count the pairs in which the mixed text is the likelier.",
                score(PairScoreCheck::logProbability, lead -> halfForTies(-lead)));
        mistake(
                "ties-lost",
                "You give nothing for a tie: a judge that never prefers either text should get ½, as a coin does.",
                score(PairScoreCheck::logProbability, lead -> lead > TIE ? 1 : 0));
        mistake(
                "ties-won",
                "You count a tie as if the real text were preferred: a judge without any opinion would get 1.",
                score(PairScoreCheck::logProbability, lead -> lead > -TIE ? 1 : 0));
        mistake(
                "last-word",
                "You compare the last words alone: where in a text may two versions differ?",
                score(
                        (logits, words) -> {
                            int last = words.length - 1;
                            return logProbability(logits.getRow(last, true), words[last]);
                        },
                        PairScoreCheck::halfForTies));
        mistake(
                "same-logits",
                "You score the mixed text by the real text's logits: what the model foresees depends on what it has read.",
                (logits, words, others, mixed) -> share(
                        logits, words, logits, mixed, PairScoreCheck::logProbability, PairScoreCheck::halfForTies));
        mistake(
                "one-late",
                "You score each word by the row after it: row t was computed before word t was read.",
                score((logits, words) -> late(logits, words), PairScoreCheck::halfForTies));

        Law<PairScore> hard = special(draw -> call(draw, 400, 300));
        mistake(
                hard,
                "underflow",
                "Your probabilities become 0 in long texts, or e to a logit becomes infinite. Stay with logarithms, and"
                        + " subtract each row's largest logit first.",
                score(
                        (logits, words) -> Math.log(Math.exp(logProbability(logits, words))),
                        lead -> Math.abs(lead) < TIE ? 0.5 : lead > 0 ? 1 : 0)); // NaN gives 0

        check(0, "two pairs by hand", PairScoreCheck::byHand);
        obeys(2, "drawn pairs");
        obeys(1, "long texts and large logits", hard);
        leavesArgumentsAlone(1);
    }

    private static void byHand(Trial<PairScore> trial) {
        float three = (float) Math.log(3);
        INDArray[] real = {Nd4j.createFromArray(new float[][] {{0, three}, {0, 0}}), Nd4j.zeros(1, 2)};
        INDArray[] mixed = {
            Nd4j.createFromArray(new float[][] {{0, three}, {three, 0}}),
            Nd4j.createFromArray(new float[][] {{three, three}})
        };
        int[][] realWords = {{1, 0}, {0}};
        int[][] mixedWords = {{0, 1}, {1}};
        trial.gives(0.75, new Call<>("two pairs, V=2", answer -> answer.share(real, realWords, mixed, mixedWords)));
    }

    private static double halfForTies(double lead) {
        return lead > TIE ? 1 : lead < -TIE ? 0 : 0.5;
    }

    private static double logProbability(INDArray logits, int... words) {
        return sum(logits, words, true);
    }

    private static double sum(INDArray logits, int[] words, boolean isNormalised) {
        double sum = 0;
        for (int t = 0; t < words.length; t++) {
            double[] row = logits.getRow(t).toDoubleVector();
            sum += row[words[t]] - (isNormalised ? logSum(row) : 0);
        }
        return sum;
    }

    private static double logSum(double... row) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double one : row) {
            largest = Math.max(largest, one);
        }
        double sum = 0;
        for (double one : row) {
            sum += Math.exp(one - largest);
        }
        return largest + Math.log(sum);
    }

    private static double late(INDArray logits, int... words) {
        double sum = 0;
        for (int t = 0; t + 1 < words.length; t++) {
            sum += logProbability(logits.getRow(t + 1, true), words[t]);
        }
        return sum;
    }

    private static PairScore score(Score score, Counted counted) {
        return (real, words, mixed, others) -> share(real, words, mixed, others, score, counted);
    }

    private static double share(
            INDArray[] real, int[][] words, INDArray[] mixed, int[][] others, Score score, Counted counted) {
        double sum = 0;
        for (int i = 0; i < real.length; i++) {
            sum += counted.of(score.of(real[i], words[i]) - score.of(mixed[i], others[i]));
        }
        return sum / real.length;
    }

    /** Five to eight pairs; in one or two of them both texts have the same probability. */
    private static Call<PairScore> call(Draw draw, int T, double size) {
        int pairs = draw.size(5, 8);
        int V = draw.size(3, 6);
        INDArray[] real = new INDArray[pairs];
        INDArray[] mixed = new INDArray[pairs];
        int[][] words = new int[pairs][];
        int[][] others = new int[pairs][];
        int ties = draw.size(1, 2);
        for (int i = 0; i < pairs; i++) {
            real[i] = draw.scaled(size, T, V);
            words[i] = words(draw, T, V);
            boolean isTie = i >= pairs - ties;
            // a shift changes no probability; large logits would be rounded by it
            mixed[i] = isTie
                    ? real[i].add(size > 1 ? 0 : draw.size(1, 3))
                    : draw.scaled(size, T, V).add(draw.size(-3, 3));
            others[i] = isTie ? words[i].clone() : words(draw, T, V);
        }
        return new Call<>(pairs + " pairs, T=" + T + ", V=" + V, answer -> answer.share(real, words, mixed, others));
    }

    private static int[] words(Draw draw, int T, int V) {
        int[] words = new int[T];
        for (int t = 0; t < T; t++) {
            words[t] = draw.size(0, V - 1);
        }
        return words;
    }
}
