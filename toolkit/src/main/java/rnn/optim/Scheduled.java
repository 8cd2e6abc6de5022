package rnn.optim;

import java.util.List;
import rnn.autodiff.Parameter;

/** An optimiser whose learning rate follows a schedule. It counts the steps. */
final class Scheduled implements Optimiser {
    private final Optimiser optimiser;
    private final Schedule schedule;
    private int steps;

    Scheduled(Optimiser optimiser, Schedule schedule) {
        this.optimiser = optimiser;
        this.schedule = schedule;
    }

    @Override
    public void step(List<Parameter> parameters, double factor) {
        optimiser.step(parameters, factor * schedule.factor(steps));
        steps++;
    }
}
