package rnn.product;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * x y + c in single precision, the step that every product is made of. A processor that has it as one instruction
 * rounds once; on one that has not, {@link Math#fma} is worked out in decimal numbers and takes a thousand times as
 * long, so there it is a product and a sum, which round twice.
 */
final class MultiplyAdd {
    /** Whether it is one instruction. */
    static final boolean FUSED = fused();

    private MultiplyAdd() {}

    static float of(float x, float y, float c) {
        return FUSED ? Math.fma(x, y, c) : x * y + c;
    }

    /** Java does not say; its most common virtual machine does, by a flag. */
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
