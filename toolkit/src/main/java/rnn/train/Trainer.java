package rnn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.model.Model;
import rnn.optim.GradientClip;
import rnn.optim.Optimiser;

/**
 * The training loop. For each batch it computes the loss and its gradient, clips, and takes one step of the optimiser.
 *
 * <pre>{@code
 * Trainer<SequenceBatch> trainer = new Trainer<>(model, new Adam(0.003)).clip(5);
 * trainer.train(batches, 10);
 * trainer.history().losses();
 * }</pre>
 *
 * <p>An interrupt (the stop button of a notebook) ends the training after the current step. Weights and history are
 * kept, and {@link #train} goes on from there.
 *
 * @param <B> the kind of batch
 */
public final class Trainer<B> {
    private record Callback(int every, IntConsumer action) {}

    private final Model<B> model;
    private final Optimiser optimiser;
    private final History history = new History();
    private final List<Callback> callbacks = new ArrayList<>();
    private double clip = Double.POSITIVE_INFINITY;
    private boolean quiet;

    /**
     * A trainer.
     *
     * @param model what learns
     * @param optimiser how the model's weights are changed
     */
    public Trainer(Model<B> model, Optimiser optimiser) {
        this.model = Require.given("the model to train", model);
        this.optimiser = Require.given("the optimiser", optimiser);
    }

    /**
     * Clips the gradients by their global norm from now on.
     *
     * @param most the largest norm
     * @return this
     * @throws IllegalArgumentException if it is not positive; infinity, the initial setting, clips nothing
     */
    public Trainer<B> clip(double most) {
        this.clip = GradientClip.requireSize(most);
        return this;
    }

    /**
     * Shows no bar from now on. This is for many short trainings if only their results are wanted.
     *
     * @return this
     */
    public Trainer<B> quiet() {
        this.quiet = true;
        return this;
    }

    /**
     * Calls something during training: to write a sample of text, say.
     *
     * <p>To look at the model there, use {@link #evaluate}, its {@code predict} or {@code generate}, or an accuracy:
     * these leave the training alone. Do not use {@code model.loss(batch)}: it is a part of training, so it drops units
     * and carries the state on.
     *
     * @param steps how many steps there are between two calls, at least 1
     * @param action gets the number of steps in the history
     * @return this
     */
    public Trainer<B> every(int steps, IntConsumer action) {
        callbacks.add(new Callback(
                Require.atLeast("the number of steps between two calls", 1, steps),
                Require.given("what is to be called during training", action)));
        return this;
    }

    /**
     * Trains, and shows its progress unless it is {@link #quiet}.
     *
     * @param batches one epoch, in this order
     * @param epochs how many times to go through the batches; with 0 nothing happens
     * @return the history of all steps so far
     * @throws IllegalArgumentException if there is no batch, or the number of epochs is negative or makes more steps
     *     than an int counts
     * @throws ArithmeticException if the loss or a weight has become NaN or infinite; it names the step and the
     *     parameter
     */
    public History train(List<B> batches, int epochs) {
        int total = steps(batches, epochs);
        double before = history.seconds();
        Progress progress = new Progress(total, quiet);
        double loss = Double.NaN;
        int done = 0;
        while (done < total && !Thread.currentThread().isInterrupted()) {
            loss = step(batches.get(done % batches.size()), before, progress);
            done++;
            progress.show(done, loss);
            for (Callback callback : callbacks) {
                if (history.steps() % callback.every == 0) {
                    callback.action.accept(history.steps());
                }
            }
        }
        progress.finish(done, loss, done < total);
        return history;
    }

    private static int steps(List<?> batches, int epochs) {
        Require.batchesTo("train", batches);
        Require.atLeast("the number of epochs", 0, epochs);
        long total = (long) batches.size() * epochs;
        if (total > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(epochs + " epochs of " + batches.size()
                    + " batches are more steps than the history counts: train in several calls");
        }
        return (int) total;
    }

    private double step(B batch, double secondsBefore, Progress progress) {
        List<Parameter> parameters = Parameter.union(model.parameters());
        double loss = model.loss(batch).backward();
        double norm = GradientClip.byGlobalNorm(parameters, clip);
        if (!Double.isFinite(loss) || !Double.isFinite(norm)) {
            throw new ArithmeticException(lost(parameters, loss));
        }
        optimiser.step(parameters);
        parameters.forEach(Parameter::clearGradient);
        history.add(loss, norm, secondsBefore + progress.seconds());
        return loss;
    }

    private String lost(List<Parameter> parameters, double loss) {
        String where = parameters.stream()
                .filter(p -> !p.value().isFinite()
                        || (p.gradient() != null && !p.gradient().isFinite()))
                .findFirst()
                .map(p -> "; the first parameter that is not a number, or has such a gradient, is " + p.name())
                .orElse("");
        parameters.forEach(Parameter::clearGradient);
        return "training stopped at step " + (history.steps() + 1) + ": the loss is " + loss + where
                + ". Try a smaller learning rate, clip(…), or look for NaN in the input";
    }

    /**
     * {@return the model's mean loss over all items of all batches, without learning from them: {@link Model#evaluate}}
     *
     * @param batches held-out ones, in order
     * @throws IllegalArgumentException if there is none
     */
    public double evaluate(List<B> batches) {
        return model.evaluate(batches);
    }

    /** {@return what happened so far, also after an interrupt} */
    public History history() {
        return history;
    }

    /** {@return the model, and how far its training has come} */
    @Override
    public String toString() {
        return "Trainer of " + model + "\n" + history;
    }
}
