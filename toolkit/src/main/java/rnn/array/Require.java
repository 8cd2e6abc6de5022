package rnn.array;

import java.util.List;

/** Checks the arguments of public methods. A refusal names the argument, its value and what is allowed. */
public final class Require {
    private Require() {}

    /**
     * {@return the value, if it is not null}
     *
     * @param <T> what it is
     * @param name what it is called in the message
     * @param value the argument
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T given(String name, T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is null: give one");
        }
        return value;
    }

    /**
     * {@return a copy of the values, if there are some and none of them is null}
     *
     * @param <T> what they are
     * @param name what one of them is called in the message
     * @param values the arguments
     * @throws IllegalArgumentException if there is none, or one of them is null
     */
    public static <T> List<T> someOf(String name, T[] values) {
        if (values == null || values.length == 0) {
            throw new IllegalArgumentException(name + " is missing: give at least one");
        }
        for (int i = 0; i < values.length; i++) {
            given(name + " " + i, values[i]);
        }
        return List.of(values);
    }

    /**
     * {@return the batches, if there are some and none of them is null}
     *
     * @param <B> the kind of batch
     * @param verb what the batches are for, in the message
     * @param batches the argument
     * @throws IllegalArgumentException if there is none, or one of them is null
     */
    public static <B> List<B> batchesTo(String verb, List<B> batches) {
        if (given("the list of batches", batches).isEmpty()) {
            throw new IllegalArgumentException("there is no batch to " + verb + " on");
        }
        for (int i = 0; i < batches.size(); i++) {
            given("batch " + i, batches.get(i));
        }
        return batches;
    }

    /**
     * {@return the number, if it is large enough}
     *
     * @param name what it is called in the message
     * @param least the smallest number allowed
     * @param value the argument
     * @throws IllegalArgumentException if it is smaller
     */
    public static int atLeast(String name, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
        }
        return value;
    }

    /**
     * {@return the index, if it is in range}
     *
     * @param name what it is called in the message
     * @param index the argument
     * @param count how many there are
     * @throws IllegalArgumentException if it is not from 0 to count − 1
     */
    public static int index(String name, int index, int count) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException(
                    name + " " + index + " is not one of the " + count + ", 0 to " + (count - 1));
        }
        return index;
    }

    /**
     * {@return the number, if it is positive and finite}
     *
     * @param name what it is called in the message
     * @param value the argument
     * @throws IllegalArgumentException if it is another, or NaN
     */
    public static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a positive number, not " + value);
        }
        return value;
    }

    /**
     * {@return the number, if it is at least 0 and below 1}
     *
     * @param name what it is called in the message
     * @param value the argument
     * @throws IllegalArgumentException if it is another, or NaN
     */
    public static double fraction(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be at least 0 and below 1, not " + value);
        }
        return value;
    }
}
