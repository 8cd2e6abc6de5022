package rnn.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {
    @Test
    void namesJavaTheKernelAndNd4jOnALineEach() {
        List<String> lines = Versions.text().lines().toList();
        assertEquals("Java    " + Runtime.version(), lines.get(0));
        assertTrue(lines.get(1).startsWith("kernel  "), lines.get(1));
        assertTrue(lines.get(2).matches("ND4J    \\d+\\.\\d+\\.\\d+.*"), lines.get(2));
        assertEquals(3, lines.size());
    }
}
