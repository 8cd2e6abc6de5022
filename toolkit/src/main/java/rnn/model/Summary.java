package rnn.model;

import java.util.Arrays;
import java.util.List;
import rnn.autodiff.Parameter;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A table of what a model learns. */
final class Summary {
    private Summary() {}

    static Table of(List<Parameter> parameters) {
        StringColumn parts = StringColumn.create("part");
        StringColumn names = StringColumn.create("parameter");
        StringColumn shapes = StringColumn.create("shape");
        IntColumn counts = IntColumn.create("numbers");
        for (Parameter parameter : Parameter.union(parameters)) {
            String name = parameter.simpleName();
            String full = parameter.name();
            parts.append(full.substring(0, Math.max(0, full.length() - name.length() - 1)));
            names.append(name);
            shapes.append(Arrays.toString(parameter.value().shape()));
            counts.append(parameter.value().size());
        }
        parts.append("total");
        names.append("");
        shapes.append("");
        counts.append(Parameter.count(parameters));
        return Table.create("model", parts, names, shapes, counts);
    }
}
