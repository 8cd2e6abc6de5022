package rnn.product;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * x y + c in single precision, the step that every product is made of. A processor with one instruction for it rounds
 * once. On a processor without, {@link Math#fma} computes in decimal numbers and takes a thousand times as long; there
 * this class uses a product and a sum, which round twice.
 */
final class MultiplyAdd {
    /** Whether the processor has one instruction for it. */
    static final boolean FUSED = fused();

    private MultiplyAdd() {}

    static float of(float x, float y, float c) {
        return FUSED ? Math.fma(x, y, c) : x * y + c;
    }

    /** Java itself does not say, but its most common virtual machine has a flag that does. */
    private static boolean fused() {
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return machine != null
                    && Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
        } catch (IllegalArgumentException | LinkageError unknown) {
            return false;
        }
    }
}
