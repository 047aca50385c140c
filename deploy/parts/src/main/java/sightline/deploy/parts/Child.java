package sightline.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that we started, and whose output goes to a file so that it outlives us if it must. */
public final class Child {
    private static final List<String> OWN_SESSION = ownSession();

    private final Launch launch;
    private final Process process;
    private final ProcessIdentity identity;
    private final long logFrom;

    private Child(Launch launch, Process process, long logFrom) {
        this.launch = launch;
        this.process = process;
        this.identity = ProcessIdentity.of(process.pid(), launch.mark());
        this.logFrom = logFrom;
    }

    /** Starts it; it has a session of its own, so that Ctrl-C reaches us alone and we stop the parts in their order. */
    static Child start(Launch launch) {
        List<String> command = new ArrayList<>(OWN_SESSION);
        command.addAll(launch.command());
        try {
            Programs.makeFolderOf(launch.log());
            long logFrom = Files.exists(launch.log()) ? Files.size(launch.log()) : 0;
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(launch.log().toFile()));
            builder.environment().putAll(launch.environment());
            return new Child(launch, builder.start(), logFrom);
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be started".formatted(launch.name()), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public ProcessIdentity identity() {
        return identity;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Where its output goes. */
    public Path log() {
        return launch.log();
    }

    /** Waits for its end; false when it still runs after the patience given. */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Such as {@code ended with exit code 1} or {@code was killed by signal 9}. */
    public String howItEnded() {
        if (process.isAlive()) {
            return "is running";
        }
        int code = process.exitValue();
        return code > 128 ? "was killed by signal " + (code - 128) : "ended with exit code " + code;
    }

    /** The last lines it wrote since this start, at most as many as asked for. */
    public List<String> lastLines(int atMost) {
        return LogTail.lastLines(launch.log(), logFrom, atMost);
    }

    /** Stops it with the signal that suits it; kills it when it does not stop in time. */
    public void stop(Signal politely, Duration patience) {
        try {
            if (process.isAlive()) {
                politely.sendTo(process.pid());
                // A stopped process hears nothing but this
                Signal.CONT.sendTo(process.pid());
            }
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it answers; otherwise says in a sentence why it does not. */
    public void awaitAnswer(Part part, Duration patience) throws InterruptedException {
        boolean settled =
                Deadline.in(patience).await(Duration.ofMillis(50), () -> !process.isAlive() || part.answers());
        if (!process.isAlive()) {
            throw new PartFailure("%s %s before it answered. Its log is %s%s"
                    .formatted(launch.name(), howItEnded(), launch.log(), quoted()));
        }
        if (!settled) {
            throw new PartFailure("%s did not answer within %d seconds. Its log is %s%s"
                    .formatted(launch.name(), patience.toSeconds(), launch.log(), quoted()));
        }
    }

    private String quoted() {
        List<String> lines = lastLines(5);
        return lines.isEmpty() ? " and is empty." : " and ends:\n  " + String.join("\n  ", lines);
    }

    private static List<String> ownSession() {
        return Programs.find("setsid").map(setsid -> List.of(setsid.toString())).orElse(List.of());
    }
}
