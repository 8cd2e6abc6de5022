package check.ex03;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 3.1: n[a,b], how often b comes right after a. */
public final class PairCountsCheck extends TaskCheck<PairCounts> {
    private static final PairCounts RIGHT = counting((words, n) -> {
        for (int t = 1; t < words.length; t++) {
            n[words[t - 1]][words[t]]++;
        }
    });

    /** For the exercise, and for JUnit. */
    public PairCountsCheck() {
        super("3.1", "counting pairs", PairCounts.class);
        right(RIGHT);
        calls(draw -> call(draw, 2 * draw.size(10, 20), draw.size(3, 6)));

        mistake(
                "exchanged",
                "Rows and columns are swapped: row a, column b counts b after a.",
                (words, V) -> RIGHT.count(words, V).transpose());
        mistake(
                "once",
                "You count each pair once, however often it occurs: add 1 each time.",
                (words, V) -> RIGHT.count(words, V).gt(0).castTo(org.nd4j.linalg.api.buffer.DataType.FLOAT));
        mistake("last-missing", "The last pair is missing: the last word also follows a word.", counting((words, n) -> {
            for (int t = 1; t < words.length - 1; t++) {
                n[words[t - 1]][words[t]]++;
            }
        }));
        mistake(
                "first-missing",
                "The first pair is missing: a word also follows the first one.",
                counting((words, n) -> {
                    for (int t = 2; t < words.length; t++) {
                        n[words[t - 1]][words[t]]++;
                    }
                }));
        mistake(
                "every-second",
                "You skip every second pair: each word except the first and the last belongs to two pairs.",
                counting((words, n) -> {
                    for (int t = 1; t < words.length; t += 2) {
                        n[words[t - 1]][words[t]]++;
                    }
                }));
        mistake("ring", "You treat the text as a ring: nothing follows the last word.", counting((words, n) -> {
            for (int t = 0; t < words.length; t++) {
                n[words[t]][words[(t + 1) % words.length]]++;
            }
        }));
        mistake(
                "both-directions",
                "You count each pair in both directions: b after a is not a after b.",
                (words, V) -> RIGHT.count(words, V).add(RIGHT.count(words, V).transpose()));
        mistake(
                "anywhere-later",
                "You count words anywhere later in the text: count only the next one.",
                counting((words, n) -> {
                    for (int t = 0; t < words.length; t++) {
                        for (int u = t + 1; u < words.length; u++) {
                            n[words[t]][words[u]]++;
                        }
                    }
                }));
        mistake(
                "beyond-the-end",
                "You count one pair too many: nothing follows the last word, so the place of a pair's second word must stay below T.",
                counting((words, n) -> {
                    for (int t = 0; t < words.length; t++) {
                        n[words[t]][words[t + 1]]++;
                    }
                }));
        mistake(
                "before-the-first",
                "You count one pair too many: there is no word before the first, so begin at t = 1.",
                counting((words, n) -> {
                    for (int t = 0; t < words.length; t++) {
                        n[words[t - 1]][words[t]]++;
                    }
                }));
        mistake("after-next", "You count the word after the next: count the next one.", counting((words, n) -> {
            for (int t = 2; t < words.length; t++) {
                n[words[t - 2]][words[t]]++;
            }
        }));
        mistake("probabilities", "These are probabilities: return the counts themselves.", (words, V) -> {
            INDArray n = RIGHT.count(words, V);
            return n.divColumnVector(n.sum(true, 1));
        });
        mistake(
                "single-words",
                "You count words, not pairs: row a, column b counts b right after a.",
                counting((words, n) -> {
                    for (int word : words) {
                        n[word][word]++;
                    }
                }));

        Law<PairCounts> oneWord = law(draw -> call(draw, 1, 3));

        check(0, "the example counted by hand", PairCountsCheck::equalsHandCount);
        obeys(2, "random texts of several lengths");
        obeys(1, "a text of one word has no pairs", oneWord);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandCount(Trial<PairCounts> trial) {
        int[] words = {0, 1, 0, 2, 0, 1};
        trial.gives(
                Nd4j.createFromArray(new float[][] {{0, 2, 1}, {1, 0, 0}, {1, 0, 0}}),
                new Call<>("T=6, V=3", answer -> answer.count(words, 3)));
    }

    private interface Counting {
        void into(int[] words, float[][] n);
    }

    private static PairCounts counting(Counting counting) {
        return (words, V) -> {
            float[][] n = new float[V][V];
            counting.into(words, n);
            return Nd4j.createFromArray(n);
        };
    }

    private static Call<PairCounts> call(Draw draw, int T, int V) {
        int[] words = Words.draw(draw, T, V);
        return new Call<>("T=" + T + ", V=" + V, answer -> answer.count(words, V));
    }
}
