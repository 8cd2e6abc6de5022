package check.ex91;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.LogLabels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.opentest4j.TestAbortedException;
import worker.AnswerException;

/**
 * Task 91.1: a model is trained once, and judged by the labels that it gives to logs it has not seen: short ones and
 * their reverses, the first of these again, and long ones with their reverses. Whoever counts events without hearing
 * their order is right about three quarters of a log and its reverse, and never about more.
 */
public final class LogLabelsCheck extends TaskCheck<LogLabels> {
    private static final int SHORT = 120;
    private static final int AGAIN = 20;
    private static final int LONG = 80;
    private EventLogs learn;
    private EventLogs shortOnes;
    private EventLogs longOnes;
    private EventLogs asked;
    private int[] given;
    private AnswerException failed;

    /** For the exercise, and for JUnit. */
    public LogLabelsCheck() {
        super("91.1", "a model of your own", LogLabels.class);
        trains();
        check(1, "a label for each log, and the same label for the same log", this::labelsEachLog);
        check(4, "better than any counter of events, which is right about 75 %", this::hearsOrder);
        check(6, "logs as long as those it learned from", this::labelsUnseenLogs);
        check(4, "longer logs, of 14 to 20 events", this::labelsLongerLogs);
        check(1, "the arguments stay as they were", this::leavesArgumentsAlone);
    }

    private void labelsEachLog(Trial<LogLabels> trial) {
        draw(trial.draw());
        String right = asked.labels().length + " labels from 0 to 3, the same label for the same log";
        trial.gives(right, new Call<>("600 logs to learn from", answer -> form(given(answer), right)));
    }

    private void hearsOrder(Trial<LogLabels> trial) {
        reaches(0.8, trial, shortOnes, 0);
    }

    private void labelsUnseenLogs(Trial<LogLabels> trial) {
        reaches(0.9, trial, shortOnes, 0);
    }

    private void labelsLongerLogs(Trial<LogLabels> trial) {
        reaches(0.8, trial, longOnes, SHORT + AGAIN);
    }

    private void leavesArgumentsAlone(Trial<LogLabels> trial) {
        trial.gives("labels", new Call<>("600 logs to learn from", answer -> given(answer) == null ? "" : "labels"));
        trial.leftArgumentsAlone();
    }

    private void draw(Draw draw) {
        Rule rule = Rule.drawn(draw);
        learn = rule.logs(draw, EventLogs.LEARN, EventLogs.SHORTEST, EventLogs.LONGEST);
        shortOnes = rule.logs(draw, SHORT / 2, EventLogs.SHORTEST, EventLogs.LONGEST)
                .withReversed(rule);
        longOnes = rule.logs(draw, LONG / 2, EventLogs.LONGEST + 2, 20).withReversed(rule);
        asked = shortOnes.and(shortOnes.first(AGAIN)).and(longOnes);
    }

    /** The answer is trained once; each check looks at the labels that it gave. */
    private int[] given(LogLabels answer) {
        if (failed != null) {
            throw failed;
        }
        try {
            given = given == null ? answer.label(learn.logs(), learn.labels(), asked.logs()) : given;
            return given;
        } catch (AnswerException e) {
            failed = e;
            throw e;
        }
    }

    private String form(int[] labels, String right) {
        if (labels.length != asked.labels().length) {
            return labels.length + " labels";
        }
        int[] strange = Arrays.stream(labels)
                .filter(label -> label < 0 || label >= EventLogs.LABELS)
                .toArray();
        if (strange.length > 0) {
            return "a label " + strange[0];
        }
        return IntStream.range(0, AGAIN)
                .filter(i -> labels[i] != labels[SHORT + i])
                .mapToObj(i -> "log " + i + " and log " + (SHORT + i) + " are the same, their labels are " + labels[i]
                        + " and " + labels[SHORT + i])
                .findFirst()
                .orElse(right);
    }

    private void reaches(double bar, Trial<LogLabels> trial, EventLogs part, int from) {
        trial.gives(Marks.enough(bar), new Call<>(part.labels().length + " logs it has not seen", answer -> {
            int[] labels = given(answer);
            if (labels.length != asked.labels().length) {
                throw new TestAbortedException("Waits until there is a label for each log.");
            }
            return new Marks(part, Marks.part(labels, from, part.labels().length)).against(bar);
        }));
    }
}
