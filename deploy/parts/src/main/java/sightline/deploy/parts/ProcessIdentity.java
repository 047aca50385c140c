package sightline.deploy.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Which process it was, told so that a reused process id is never taken for it: its id, when it started, and a path
 * that its command line must name.
 */
public record ProcessIdentity(long pid, String started, String mark) {
    private static final Duration GLANCE = Duration.ofMillis(25);

    /** The identity of a process that runs now. */
    public static ProcessIdentity of(long pid, String mark) {
        return new ProcessIdentity(pid, startOf(pid), mark);
    }

    /** Whether this very process still runs; a zombie does not. */
    public boolean isRunning() {
        String command = commandLineOf(pid);
        return !command.isEmpty() && command.contains(mark) && startOf(pid).equals(started);
    }

    /** Asks it to stop with the signal given, and kills it when it has not after the patience given. */
    public void stop(Signal politely, Duration patience) throws InterruptedException {
        if (!isRunning()) {
            return;
        }
        politely.sendTo(pid);
        // A stopped process hears nothing but this
        Signal.CONT.sendTo(pid);
        if (!Deadline.in(patience).await(GLANCE, () -> !isRunning()) && isRunning()) {
            Signal.KILL.sendTo(pid);
            Deadline.in(Duration.ofSeconds(10)).await(GLANCE, () -> !isRunning());
        }
    }

    static String commandLineOf(long pid) {
        Path file = Path.of("/proc", Long.toString(pid), "cmdline");
        if (!Files.exists(Path.of("/proc/self"))) {
            return ProcessHandle.of(pid).flatMap(p -> p.info().commandLine()).orElse("");
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException gone) {
            return "";
        }
    }

    /** Clock ticks since boot where the kernel tells them: they do not move when the clock is set. */
    private static String startOf(long pid) {
        Path file = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(Path.of("/proc/self"))) {
            return ProcessHandle.of(pid)
                    .flatMap(p -> p.info().startInstant())
                    .map(Instant::toString)
                    .orElse("");
        }
        try {
            String stat = Files.readString(file, StandardCharsets.ISO_8859_1);
            // The second field is the program's name and may itself hold blanks and brackets
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[19];
        } catch (IOException gone) {
            return "";
        }
    }
}
