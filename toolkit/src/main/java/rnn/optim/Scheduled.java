package rnn.optim;

import java.util.List;
import rnn.array.Require;
import rnn.autodiff.Parameter;

/** An optimiser whose learning rate follows a schedule. It counts the steps. */
final class Scheduled implements Optimiser {
    private final Optimiser optimiser;
    private final Schedule schedule;
    private final Memory memory;

    Scheduled(Optimiser optimiser, Schedule schedule) {
        this.optimiser = optimiser;
        this.schedule = Require.given("the schedule of the learning rate", schedule);
        this.memory = optimiser.memory();
    }

    @Override
    public void step(List<Parameter> parameters, double factor) {
        optimiser.step(parameters, factor * factor(memory.count("scheduled") - 1));
    }

    private double factor(int step) {
        double factor = schedule.factor(step);
        if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the schedule multiplies the learning rate by " + factor + " at step "
                    + step + ": it must be a number of at least 0");
        }
        return factor;
    }

    @Override
    public Memory memory() {
        return memory;
    }

    /** The two schedules become one, so that each step counts once. */
    @Override
    public Optimiser with(Schedule more) {
        return new Scheduled(optimiser, schedule.times(Require.given("the schedule of the learning rate", more)));
    }
}
