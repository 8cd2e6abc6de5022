package check;

import check.CheckResult.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.TestAbortedException;
import worker.AnswerException;

/**
 * One run of a task's JUnit class on one answer. Every check is registered at 0 points before the first one runs, and
 * {@link #result} works at any time, so that even an answer that never ends leaves a result.
 */
public final class CheckRun implements TestExecutionListener {
    private static final LauncherConfig CONFIG = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build();

    /** The first of the grader's seeds, far from every seed that a notebook's checks or a diagnosis use. */
    public static final long APART = 1L << 32;

    /** How the message begins if the fault lies in the check and not in the answer. */
    public static final String FAULT = "The check itself failed, which is the course's fault: ";

    private static final int NONE = -1;

    private final Task task;
    private final Trial<?> trial;
    private final LauncherDiscoveryRequest request;
    private final List<CheckResult> results;
    private int running = NONE;

    /**
     * Registers the checks.
     *
     * @param task the task
     * @param caller calls the answer
     * @param seed the seed of the random inputs
     */
    public CheckRun(Task task, Caller caller, long seed) {
        this.task = task;
        this.trial = new Trial<>(task.contract(), caller, seed);
        this.request = LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false) // so that no run searches the whole class path
                .selectors(DiscoverySelectors.selectClass(task.suite()))
                .build();
        this.results = new ArrayList<>(task.checks());
    }

    /** Runs the checks one after another. */
    public void execute() {
        try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
            session.getStore().put(Namespace.GLOBAL, Trial.class, trial);
            session.getLauncher().execute(request, this);
        }
        synchronized (this) {
            running = NONE; // from here on every check has a result, even if the answer hangs
        }
        trial.mistake().ifPresent(this::name);
    }

    private synchronized void name(String mistake) {
        results.replaceAll(check -> check.lookingLike(mistake));
    }

    /** {@return what is known so far} */
    public synchronized TaskResult result() {
        return new TaskResult(task, List.copyOf(results));
    }

    /**
     * Ends a run from outside: the check that is running timed out.
     *
     * @param message a sentence for the learner
     * @return the result so far
     */
    public synchronized TaskResult timeOut(String message) {
        if (running != NONE) {
            results.set(running, results.get(running).ended(Status.TIMED_OUT, message));
        }
        return result();
    }

    @Override
    public synchronized void executionStarted(TestIdentifier test) {
        running = test.isTest() ? place(test) : running;
    }

    /** JUnit numbers the tests of a factory from 1. */
    private static int place(TestIdentifier test) {
        String number = test.getUniqueIdObject().getLastSegment().getValue();
        return Integer.parseInt(number.substring(1)) - 1;
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult how) {
        if (!test.isTest()) {
            return;
        }
        CheckResult check = results.get(place(test));
        CheckResult ended =
                how.getThrowable().map(thrown -> failed(check, thrown)).orElse(check.ended(Status.PASSED, ""));
        results.set(place(test), ended);
        if (ended.points() > 0) {
            trial.gain();
        }
    }

    private static CheckResult failed(CheckResult check, Throwable thrown) {
        if (thrown instanceof WrongAnswer wrong) {
            return new CheckResult(
                    check.name(), check.max(), Status.FAILED, wrong.getMessage(), wrong.finding(), wrong.mistake());
        }
        if (thrown instanceof AnswerException none) {
            return check.ended(
                    switch (none.kind()) {
                        case NOT_ATTEMPTED -> Status.NOT_ATTEMPTED;
                        case FAILED -> Status.FAILED;
                        case TIMED_OUT -> Status.TIMED_OUT;
                        case CRASHED -> Status.CRASHED;
                    },
                    none.getMessage());
        }
        if (thrown instanceof TestAbortedException waits) {
            return check.ended(Status.NOT_RUN, waits.getMessage());
        }
        return check.ended(Status.NOT_RUN, FAULT + thrown);
    }
}
