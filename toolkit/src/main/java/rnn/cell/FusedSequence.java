package rnn.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.array.UsedArrays;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.fused.Blocks;
import rnn.fused.FusedStep;
import rnn.fused.Sweep;

/** Runs a cell through a whole sequence as one operation of the graph, in single precision. */
final class FusedSequence {
    private final State start;
    private final Mask mask;
    private final Gates[] gates;
    private final InputParts parts;
    private final FloatArray[] z;
    private final FloatArray[] states;
    private final Sweep sweep;

    private FusedSequence(FusedStep step, Var x, State start, Mask mask, Gates[] gates) {
        this.start = start;
        this.mask = mask;
        this.gates = gates;
        int size = start.get(0).value().columns();
        parts = new InputParts(x);
        z = Stream.of(gates).map(some -> parts.of(some.Wx(), some.b())).toArray(FloatArray[]::new);
        states = new FloatArray[start.parts().size()];
        states[0] = FloatArray.ofZeros(mask.steps(), mask.batch(), size);
        for (int i = 1; i < states.length; i++) {
            states[i] = UsedArrays.take(states[0].shape());
        }
        Blocks[] blocks = new Blocks[gates.length];
        for (int i = 0; i < gates.length; i++) {
            Var Wh = gates[i].Wh();
            blocks[i] = new Blocks(z[i].data(), Wh == null ? null : CellSequences.data(Wh.value()));
        }
        sweep = new Sweep(step, mask, size, blocks);
    }

    /**
     * Runs a step through a sequence.
     *
     * @param step the step of the cell
     * @param x the inputs, [T,N,D]
     * @param start the state before the first step, h first
     * @param mask [T,N]
     * @param gates the gates of the step, in the order of its blocks
     */
    static Unrolled run(FusedStep step, Var x, State start, Mask mask, Gates... gates) {
        mask.requireFits(x.value(), "a cell steps through a sequence");
        Var in = CellSequences.masked(x, mask);
        return new FusedSequence(step, in, start, mask, gates).unroll(in);
    }

    private Unrolled unroll(Var x) {
        sweep.forward(starts(), data(states));
        Array[] values = new Array[states.length + 1];
        values[0] = CellSequences.outputs(states[0], mask);
        for (int i = 0; i < states.length; i++) {
            values[i + 1] = CellSequences.last(states[i]);
        }
        Var[] results = Operation.record(values, this::sendBack, inputs(x));
        if (!results[0].needsGradient()) {
            giveBack();
        }
        return new Unrolled(results[0], State.of(Arrays.copyOfRange(results, 1, results.length)));
    }

    /** dy holds the gradients of the outputs and of the parts of the last state. */
    private void sendBack(Array[] dy) {
        FloatArray[] d = new FloatArray[states.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = (FloatArray) dy[i + 1].zeros().setTo(dy[i + 1]);
        }
        sweep.backward(starts(), data(states), CellSequences.data(dy[0]), data(d));
        for (int i = 0; i < gates.length; i++) {
            FloatArray dz = z[i];
            if (gates[i].Wh() != null) {
                gates[i].Wh()
                        .accumulate(dW -> CellSequences.addRecurrentGradient(
                                dW, start.get(0).value(), states[0], dz));
            }
            parts.sendBack(dz, gates[i].Wx(), gates[i].b());
        }
        for (int i = 0; i < d.length; i++) {
            start.get(i).receive(d[i]);
        }
        giveBack();
    }

    /** These arrays can be given back because nobody else has seen them. */
    private void giveBack() {
        UsedArrays.giveBack(z);
        for (int i = 1; i < states.length; i++) {
            UsedArrays.giveBack(states[i]);
        }
    }

    private Var[] inputs(Var x) {
        List<Var> inputs = new ArrayList<>(start.parts());
        inputs.add(x);
        for (Gates some : gates) {
            Stream.of(some.Wx(), some.b(), some.Wh()).filter(Objects::nonNull).forEach(inputs::add);
        }
        return inputs.toArray(Var[]::new);
    }

    private float[][] starts() {
        return start.parts().stream()
                .map(part -> CellSequences.data(part.value()))
                .toArray(float[][]::new);
    }

    private static float[][] data(FloatArray... arrays) {
        return Stream.of(arrays).map(FloatArray::data).toArray(float[][]::new);
    }
}
