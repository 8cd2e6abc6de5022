package grade;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a sandboxed worker may not ask of the kernel, as a seccomp filter that bubblewrap loads: no second process, no
 * further namespace, no socket, no memory that escapes its limit, and nothing that only a debugger or an administrator
 * needs. The filter holds even for native code that an answer brings along.
 */
final class SystemCalls {
    private static final int ALLOW = 0x7fff0000;
    private static final int REFUSE = 0x00050000 + 1; // EPERM

    /** ENOSYS: the C library then falls back to clone, whose flags a filter can read. */
    private static final int UNKNOWN = 0x00050000 + 38;

    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    /** The offsets of the fields in the kernel's record of a call. */
    private static final int NUMBER = 0;

    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int THIRD_ARGUMENT = 32;
    private static final int FOURTH_ARGUMENT = 40;

    private static final int CLONE3 = 435;
    private static final int CLONE_THREAD = 0x00010000;
    private static final int PROT_WRITE = 0x02;
    private static final int MAP_SHARED = 0x01;
    private static final int MAP_ANONYMOUS = 0x20;

    /** Memory with this flag counts as a stack, which no limit holds. */
    private static final int MAP_GROWSDOWN = 0x0100;

    private static final int FIRST_OF_X32 = 0x40000000;

    /** io_uring, the new ways to mount, memfd_secret: these have the same numbers on every processor. */
    private static final int[] REFUSED_EVERYWHERE = {425, 426, 427, 428, 429, 430, 431, 432, 433, 442, 447};

    /**
     * shmget, semget, msgget, mq_open, memfd_create: memory that no limit of a process counts. mremap, which can make a
     * stack as large as it likes; without it the C library copies.
     */
    private static final int[] X86_MEMORY = {29, 64, 68, 240, 319, 25};

    private static final int[] ARM_MEMORY = {194, 190, 186, 180, 279, 216};

    /** fork, vfork (only on x86), socket, unshare, setns, ptrace, process_vm_readv, process_vm_writev. */
    private static final int[] X86_PROCESSES = {57, 58, 41, 272, 308, 101, 310, 311};

    private static final int[] ARM_PROCESSES = {198, 97, 268, 117, 270, 271};

    /** mount, umount2, pivot_root, chroot, swapon, swapoff, quotactl, name_to_handle_at, open_by_handle_at. */
    private static final int[] X86_FILES = {165, 166, 155, 161, 167, 168, 179, 303, 304};

    private static final int[] ARM_FILES = {40, 39, 41, 51, 224, 225, 60, 264, 265};

    /**
     * reboot, syslog, three of modules, two of kexec, three of keys, bpf, perf_event_open, userfaultfd: the kernel's
     * own affairs.
     */
    private static final int[] X86_KERNEL = {169, 103, 175, 176, 313, 246, 320, 248, 249, 250, 321, 298, 323};

    private static final int[] ARM_KERNEL = {142, 116, 105, 106, 273, 104, 294, 217, 218, 219, 280, 241, 282};

    private record Processor(int architecture, int cloning, int mapping, List<int[]> refused) {}

    private static final Map<String, Processor> PROCESSORS = Map.of(
            "amd64",
            new Processor(0xC000003E, 56, 9, List.of(X86_MEMORY, X86_PROCESSES, X86_FILES, X86_KERNEL)),
            "aarch64",
            new Processor(0xC00000B7, 220, 222, List.of(ARM_MEMORY, ARM_PROCESSES, ARM_FILES, ARM_KERNEL)));

    private final ByteBuffer program = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);

    private SystemCalls() {}

    /** Whether the call numbers of this processor are known. */
    static boolean areKnown() {
        return PROCESSORS.containsKey(System.getProperty("os.arch"));
    }

    /** The filter for this processor, in the form that the kernel reads. */
    static byte[] filter() {
        Processor processor = PROCESSORS.get(System.getProperty("os.arch"));
        SystemCalls calls = new SystemCalls();
        calls.add(LOAD, ARCHITECTURE)
                .skip(IF_EQUAL, processor.architecture, 1, 0)
                .add(RETURN, REFUSE);
        calls.add(LOAD, NUMBER).when(IF_AT_LEAST, FIRST_OF_X32, REFUSE).when(IF_EQUAL, CLONE3, UNKNOWN);
        Arrays.stream(REFUSED_EVERYWHERE).forEach(call -> calls.when(IF_EQUAL, call, REFUSE));
        processor.refused.forEach(some -> Arrays.stream(some).forEach(call -> calls.when(IF_EQUAL, call, REFUSE)));
        calls.skip(IF_EQUAL, processor.cloning, 0, 4)
                .add(LOAD, FIRST_ARGUMENT)
                .when(IF_ANY_BIT, CLONE_THREAD, ALLOW)
                .add(RETURN, REFUSE);
        // The limit on a process's data counts private memory alone. So what is shared may be read, as the JVM reads
        // its
        // own files, and neither be written nor be without a file.
        calls.skip(IF_EQUAL, processor.mapping, 0, 9)
                .add(LOAD, FOURTH_ARGUMENT)
                .when(IF_ANY_BIT, MAP_GROWSDOWN, REFUSE)
                .skip(IF_ANY_BIT, MAP_SHARED, 0, 5)
                .when(IF_ANY_BIT, MAP_ANONYMOUS, REFUSE)
                .add(LOAD, THIRD_ARGUMENT)
                .when(IF_ANY_BIT, PROT_WRITE, REFUSE);
        calls.add(RETURN, ALLOW);
        return Arrays.copyOf(calls.program.array(), calls.program.position());
    }

    private SystemCalls when(int test, int value, int verdict) {
        return skip(test, value, 0, 1).add(RETURN, verdict);
    }

    private SystemCalls add(int code, int value) {
        return instruction(code, 0, 0, value);
    }

    /** Jumps over one number of instructions if the test holds, and over another if it does not. */
    private SystemCalls skip(int test, int value, int yes, int no) {
        return instruction(test, yes, no, value);
    }

    private SystemCalls instruction(int code, int yes, int no, int value) {
        program.putShort((short) code).put((byte) yes).put((byte) no).putInt(value);
        return this;
    }
}
