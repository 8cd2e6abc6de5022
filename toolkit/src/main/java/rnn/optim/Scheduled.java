package rnn.optim;

import java.util.List;
import rnn.autodiff.Parameter;

/** An optimiser whose learning rate follows a schedule. It counts the steps. */
final class Scheduled implements Optimiser {
    private final Optimiser optimiser;
    private final Schedule schedule;
    private final Memory memory;

    Scheduled(Optimiser optimiser, Schedule schedule) {
        this.optimiser = optimiser;
        this.schedule = schedule;
        this.memory = optimiser.memory();
    }

    @Override
    public void step(List<Parameter> parameters, double factor) {
        optimiser.step(parameters, factor * schedule.factor(memory.count("scheduled") - 1));
    }

    @Override
    public Memory memory() {
        return memory;
    }

    /** One schedule is left, which counts once. */
    @Override
    public Optimiser with(Schedule more) {
        return new Scheduled(optimiser, schedule.times(more));
    }
}
