package check.ex07;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The names of the types, as the contracts spell them. */
final class Types {
    static final String ONE_TO_ONE = "one to one";
    static final String ONE_TO_MANY = "one to many";
    static final String MANY_TO_ONE = "many to one";
    static final String IN_STEP = "in step";
    static final String BOTH = "both directions";
    static final String ENCODER_DECODER = "encoder, decoder";

    private Types() {}

    /** {@return what the answer says about each type, under the type's name} */
    static <V> Map<String, V> each(Function<String, V> said, String... types) {
        Map<String, V> all = new LinkedHashMap<>();
        for (String type : types) {
            all.put(type, said.apply(type));
        }
        return all;
    }
}
