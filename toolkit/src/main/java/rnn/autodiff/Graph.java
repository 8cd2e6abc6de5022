package rnn.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks a graph backward. Each operation comes after all operations that used its results. The walk does not recurse,
 * so a graph may be of any length.
 */
final class Graph {
    private Graph() {}

    static void backward(Operation last) {
        List<Operation> operations = reachable(last);
        operations.sort(Comparator.comparingLong((Operation operation) -> operation.number)
                .reversed());
        for (Operation operation : operations) {
            operation.sendBack();
        }
    }

    private static List<Operation> reachable(Operation last) {
        Set<Operation> found = new HashSet<>();
        Deque<Operation> open = new ArrayDeque<>();
        found.add(last);
        open.push(last);
        while (!open.isEmpty()) {
            Operation operation = open.pop();
            if (operation.isSpent()) {
                throw new IllegalStateException("backward was already called on a part of this graph, which is gone:"
                        + " compute the loss anew, or detach() the state that is carried over");
            }
            for (Var input : operation.inputs) {
                if (input.origin() != null && found.add(input.origin())) {
                    open.push(input.origin());
                }
            }
        }
        return new ArrayList<>(found);
    }
}
