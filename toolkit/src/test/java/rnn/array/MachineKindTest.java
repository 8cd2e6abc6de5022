package rnn.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MachineKindTest {
    @Test
    void saysWhatDecidesTheBits() {
        String kind = MachineKind.describe();
        assertTrue(kind.matches("\\w+, \\d+ cores, (\\d+-bit|no) vectors, OpenBLAS sums [0-9a-f]{4}, JDK \\d+"), kind);
        assertTrue(kind.endsWith("JDK " + Runtime.version().feature()), kind);
    }

    @Test
    void sameMachineIsOfTheSameKindEachTime() {
        assertEquals(MachineKind.describe(), MachineKind.describe());
    }
}
