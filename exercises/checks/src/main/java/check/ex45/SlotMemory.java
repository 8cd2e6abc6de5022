package check.ex45;

import contract.MemoryGates;
import java.util.ArrayList;
import java.util.List;

/**
 * A memory of numbers in K slots, which one head writes and one reads as the gates say. A writing goes to free slots
 * and erases what was there.
 */
final class SlotMemory {
    /** How sharply a key finds its number. */
    private static final double STRENGTH = 50;

    private final double[] held;
    private final double[][] links;
    private double[] usage;
    private double[] precedence;
    private double[] write;
    private double[] read;

    private SlotMemory(int slots) {
        held = new double[slots];
        links = new double[slots][slots];
        usage = new double[slots];
        precedence = new double[slots];
        write = new double[slots];
        read = new double[slots];
    }

    /**
     * {@return what is read at each action that reads}
     *
     * @param answer the gates
     * @param slots K
     * @param actions one for each step
     * @param numbers what is written or looked for; 0 where the action needs no number
     */
    static double[] run(MemoryGates answer, int slots, String[] actions, double... numbers) {
        SlotMemory memory = new SlotMemory(slots);
        List<Double> heard = new ArrayList<>();
        for (int t = 0; t < actions.length; t++) {
            double[] gates = answer.gates(actions[t], t == 0 ? "nothing" : actions[t - 1]);
            if (gates.length != 5) {
                throw new IllegalArgumentException(
                        "gates must be five numbers (write, free, backward, content, forward), and here are "
                                + gates.length);
            }
            double number = memory.step(gates, numbers[t]);
            if (!actions[t].equals("write")) {
                heard.add(number);
            }
        }
        return heard.stream().mapToDouble(number -> number).toArray();
    }

    private double step(double[] gates, double number) {
        int slots = held.length;
        double[] now = new double[slots];
        for (int k = 0; k < slots; k++) {
            now[k] = (usage[k] + write[k] - usage[k] * write[k]) * (1 - gates[1] * read[k]);
        }
        usage = now;
        write = SlotAllocationCheck.shares(usage);
        for (int k = 0; k < slots; k++) {
            write[k] *= gates[0];
            held[k] = held[k] * (1 - write[k]) + write[k] * number;
        }
        link();
        read = moved(gates, content(number));
        double heard = 0;
        for (int k = 0; k < slots; k++) {
            heard += read[k] * held[k];
        }
        return heard;
    }

    private void link() {
        double written = 0;
        for (int i = 0; i < held.length; i++) {
            written += write[i];
            for (int j = 0; j < held.length; j++) {
                links[i][j] = i == j ? 0 : (1 - write[i] - write[j]) * links[i][j] + write[i] * precedence[j];
            }
        }
        for (int k = 0; k < held.length; k++) {
            precedence[k] = (1 - written) * precedence[k] + write[k];
        }
    }

    private double[] content(double number) {
        double[] alike = new double[held.length];
        double sum = 0;
        for (int k = 0; k < alike.length; k++) {
            alike[k] = Math.exp(-STRENGTH * Math.abs(held[k] - number)) + 1e-9;
            sum += alike[k];
        }
        for (int k = 0; k < alike.length; k++) {
            alike[k] /= sum;
        }
        return alike;
    }

    private double[] moved(double[] gates, double... content) {
        double[] moved = new double[held.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = gates[3] * content[i];
            for (int j = 0; j < moved.length; j++) {
                moved[i] += gates[2] * links[j][i] * read[j] + gates[4] * links[i][j] * read[j];
            }
        }
        return moved;
    }
}
