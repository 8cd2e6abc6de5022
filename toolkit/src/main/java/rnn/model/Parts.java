package rnn.model;

import java.util.ArrayList;
import java.util.List;
import rnn.autodiff.Parameter;

/** A model's parameters are those of its parts. */
final class Parts {
    private Parts() {}

    @SafeVarargs
    static List<Parameter> join(List<Parameter>... parts) {
        List<Parameter> all = new ArrayList<>();
        for (List<Parameter> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
