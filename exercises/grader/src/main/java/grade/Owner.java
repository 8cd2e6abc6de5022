package grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Marks a running grader's own files with its process, so that two graders on one folder never share a file, and the
 * next grader can clear away what a killed one left.
 */
final class Owner {
    private static final Pattern MARK = Pattern.compile("\\.([0-9a-f]{8})-(\\d{1,18})-(\\d{1,18})\\.");
    private static final String MACHINE = machine();
    private static final Duration SURELY_OVER = Duration.ofDays(1);

    /** How far two readings of a process's start may differ: a system computes it anew for every program that asks. */
    private static final long CLOCKS = 5000;

    private Owner() {}

    /** The mark of this process: the machine and its numbering of processes, the process, and when it began. */
    static String mark() {
        ProcessHandle me = ProcessHandle.current();
        return "." + MACHINE + "-" + me.pid() + "-" + began(me) + ".";
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** The scope in which process numbers mean the same: one container, since one start of its machine. */
    private static String machine() {
        String text;
        try {
            text = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException | RuntimeException elsewhere) {
            text = String.valueOf(System.getenv().getOrDefault("HOSTNAME", System.getenv("COMPUTERNAME")));
        }
        return Hash.hex(text.getBytes(StandardCharsets.UTF_8), 4);
    }

    /**
     * Deletes the files and folders in {@code folder} whose names begin and end like this, and whose grader no longer
     * runs.
     */
    static void clear(Path folder, String beginning, String ending) {
        List<Path> left;
        try (Stream<Path> children = Files.list(folder)) {
            left = children.filter(child -> isLeft(child, beginning, ending)).toList();
        } catch (IOException absent) {
            return;
        }
        left.forEach(Owner::delete);
    }

    private static void delete(Path left) {
        try {
            Workers.delete(left);
        } catch (IOException another) {
            return; // it is another user's, or another grader has just cleared it
        }
    }

    private static boolean isLeft(Path file, String beginning, String ending) {
        String name = file.getFileName().toString();
        if (!name.startsWith(beginning) || !name.endsWith(ending)) {
            return false;
        }
        Matcher mark = MARK.matcher(name);
        if (mark.find() && mark.group(1).equals(MACHINE)) {
            return !lives(Long.parseLong(mark.group(2)), Long.parseLong(mark.group(3)));
        }
        try {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            return changed.plus(SURELY_OVER).isBefore(Instant.now());
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean lives(long process, long began) {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(one -> Math.abs(began(one) - began) < CLOCKS)
                .isPresent();
    }
}
