package check.ex07;

/** The names of the types, as the contracts spell them. */
final class Types {
    static final String ONE_TO_ONE = "one to one";
    static final String ONE_TO_MANY = "one to many";
    static final String MANY_TO_ONE = "many to one";
    static final String IN_STEP = "in step";
    static final String BOTH = "both directions";
    static final String ENCODER_DECODER = "encoder, decoder";

    private Types() {}
}
