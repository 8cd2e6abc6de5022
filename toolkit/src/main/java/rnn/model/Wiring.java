package rnn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import rnn.data.SequenceBatch;
import rnn.net.Recurrent;

/**
 * A model unrolled over a batch, for a diagram: what goes in at each step, what is remembered, what comes out.
 * Attention is not part of it, since it looks past the state.
 *
 * @param columns the steps, from the first to the last
 * @param remembers whether a step's state goes into the next
 * @param bothWays whether a second state goes from the last step to the first
 */
public record Wiring(List<Column> columns, boolean remembers, boolean bothWays) {
    /**
     * One step. An empty text means that there is nothing.
     *
     * @param part which part of the model works at this step, if there are two
     * @param input what goes in, with its size
     * @param state what is between the two: the state, or the hidden layer of a network that does not remember
     * @param output what comes out, with its size
     * @param fedBack whether the input is the output of the step before
     */
    public record Column(String part, String input, String state, String output, boolean fedBack) {}

    /**
     * A wiring of these columns.
     *
     * @param columns copied
     * @param remembers whether a step's state goes into the next
     * @param bothWays whether a second state goes from the last step to the first
     */
    public Wiring {
        columns = List.copyOf(columns);
    }

    /**
     * {@return whether the output of one step can depend on the input of another}
     *
     * @param output the step of the output, from 0
     * @param input the step of the input, from 0
     */
    public boolean reaches(int output, int input) {
        return output == input || (remembers && (bothWays || input < output));
    }

    /** The input of each step of a batch, with its size [D]. */
    static List<String> inputs(InputLayer layer, SequenceBatch batch) {
        int size = layer.embedding() == null
                ? batch.inputs().values().columns()
                : layer.embedding().E.value().columns();
        List<String> names = new ArrayList<>();
        for (int t = 0; t < batch.inputs().steps(); t++) {
            names.add(sized("x" + t, size));
        }
        return names;
    }

    /** With two directions, the answer to a whole sequence comes from both its ends; no single step shows that. */
    static void requireOneWay(Recurrent recurrent, String what) {
        if (recurrent.readsBothWays()) {
            throw new UnsupportedOperationException("two directions can be drawn only for a ManyToMany model: " + what
                    + " begins at both ends at once");
        }
    }

    /** A name with the size of its vector. */
    static String sized(String name, int... sizes) {
        return name + " [" + Arrays.stream(sizes).mapToObj(Integer::toString).collect(Collectors.joining("+")) + "]";
    }

    /** The state after step t; for two directions only its name, since their sizes may differ. */
    static String state(Recurrent recurrent, int t) {
        int[] sizes = recurrent.start(1).parts().stream()
                .mapToInt(part -> part.value().columns())
                .toArray();
        return recurrent.readsBothWays() ? "h" + t : sized("h" + t, sizes);
    }
}
