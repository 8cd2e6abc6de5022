package worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reply holds its value and one word per argument, and not a byte more or less. */
class ReplyTest {
    /** A contract. */
    @FunctionalInterface
    interface Add {
        double add(double[] numbers, int[][] places, boolean[] counted);
    }

    private static final Method ADD = Add.class.getMethods()[0];

    private static byte[] written(Reply reply) throws IOException {
        Outgoing out = new Outgoing();
        reply.write(ADD, out);
        return out.bytes();
    }

    private static Reply called(Add answer) {
        return Dispatch.call(
                new Answer(answer, List.of()), ADD, new double[] {1, 2}, new int[][] {{0}, {1}}, new boolean[] {
                    true, true
                });
    }

    @Test
    void everyArgumentThatWasWrittenIntoIsNamedOnTheOtherSide() throws IOException {
        Reply reply = called((numbers, places, counted) -> {
            places[1][0] = 99;
            counted[0] = false;
            return 3;
        });
        assertEquals(List.of("places", "counted"), reply.changed());
        assertEquals(reply, Reply.read(ADD, new Incoming(written(reply))));
        assertEquals(
                List.of("numbers"),
                called((numbers, places, counted) -> numbers[0] = 0).changed());
        assertEquals(List.of(), called((numbers, places, counted) -> 3).changed());
    }

    @Test
    void oneByteMoreOrLessIsNoReply() throws IOException {
        byte[] right = written(new Reply(3.0, List.of("numbers")));
        for (int length : new int[] {0, 7, right.length - 1, right.length + 1, right.length + 4, 1 << 20}) {
            Incoming forged = new Incoming(Arrays.copyOf(right, length));
            assertThrows(IOException.class, () -> Reply.read(ADD, forged));
        }
        byte[] other = right.clone();
        other[11] = 2; // the number of arguments
        assertThrows(IOException.class, () -> Reply.read(ADD, new Incoming(other)));
    }
}
