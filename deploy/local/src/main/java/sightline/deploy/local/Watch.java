package sightline.deploy.local;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import sightline.deploy.parts.Child;
import sightline.deploy.parts.Part;
import sightline.deploy.parts.PartFailure;

/** Watches over one part from its first start: starts it again when it dies, and says when it falls silent. */
final class Watch implements Runnable {
    private static final Duration GLANCE = Duration.ofSeconds(4);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final String DISK_FULL = "No space left on device";

    private final Part part;
    private final Ledger ledger;
    private final Terminal terminal;
    private final RestartPolicy policy = new RestartPolicy();
    private final CompletableFuture<Part> healthy = new CompletableFuture<>();
    private volatile boolean stopping;

    Watch(Part part, Ledger ledger, Terminal terminal) {
        this.part = part;
        this.ledger = ledger;
        this.terminal = terminal;
        part.onLaunch(child -> ledger.part(part, PartState.STARTING, child.identity(), ""));
    }

    /** Done when it has answered for the first time, or failed when it was given up before. */
    CompletableFuture<Part> healthy() {
        return healthy;
    }

    void expectTheEnd() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            boolean goOn = true;
            while (goOn && !stopping) {
                goOn = startAndWatch();
            }
        } catch (InterruptedException told) {
            // The launcher stops: it closes the part itself
            stopping = true;
        } catch (RuntimeException bug) {
            part.close();
            giveUp("%s: the launcher itself failed: %s".formatted(part.name(), bug));
        }
    }

    /** One life of the part; false when there is to be no other. */
    private boolean startAndWatch() throws InterruptedException {
        Instant began = Instant.now();
        try {
            part.start();
        } catch (PartFailure | Sentence | UncheckedIOException failure) {
            part.close();
            return !stopping && afterDeath(sentenceOf(failure));
        }
        Child child = part.child();
        ledger.part(part, PartState.HEALTHY, child.identity(), "");
        terminal.progress("%-12s healthy at %s (%.1f s)".formatted(part.name(), part.address(), seconds(began)));
        healthy.complete(part);
        watch(child);
        if (stopping) {
            return false;
        }
        return afterDeath("%s (process %d) %s. Its log is %s%s"
                .formatted(part.name(), child.pid(), child.howItEnded(), child.log(), diskFull(child)));
    }

    private void watch(Child child) throws InterruptedException {
        Instant answered = Instant.now();
        boolean silent = false;
        while (!child.awaitEnd(GLANCE)) {
            boolean answers = part.answers();
            if (answers && silent) {
                ledger.part(part, PartState.HEALTHY, child.identity(), "");
                terminal.progress("%s answers again after %.0f s".formatted(part.name(), seconds(answered)));
            }
            if (answers) {
                answered = Instant.now();
                silent = false;
            } else if (!silent && child.isAlive() && seconds(answered) > SILENCE.toSeconds()) {
                silent = true;
                String why =
                        "process %d is alive but has not answered for %.0f s; look at ./sightline logs %s, or kill it and it is started again"
                                .formatted(child.pid(), seconds(answered), part.name());
                ledger.part(part, PartState.SILENT, child.identity(), why);
                terminal.progress(part.name() + ": " + why);
            }
        }
    }

    private boolean afterDeath(String sentence) throws InterruptedException {
        Optional<Duration> pause = policy.died(Instant.now());
        if (pause.isEmpty()) {
            giveUp(
                    ("%s%nIt ended %d times in %d minutes: giving up on it, the rest keeps running. When it is put right:"
                                    + " ./sightline down, then ./sightline up")
                            .formatted(sentence, RestartPolicy.DEATHS, RestartPolicy.WINDOW.toMinutes()));
            return false;
        }
        ledger.part(part, PartState.RESTARTING, null, sentence);
        terminal.progress("%s%n          Starting it again in %.1f s."
                .formatted(sentence, pause.get().toMillis() / 1000.0));
        Thread.sleep(pause.get());
        return true;
    }

    private void giveUp(String sentence) {
        ledger.part(part, PartState.GIVEN_UP, null, sentence);
        terminal.progress(sentence);
        healthy.completeExceptionally(new Sentence(sentence));
    }

    private static String sentenceOf(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains(DISK_FULL) ? message + "\n  The disk is full: free some space." : message;
    }

    private static String diskFull(Child child) {
        return child.lastLines(50).stream().anyMatch(line -> line.contains(DISK_FULL))
                ? ". The disk is full: free some space."
                : "";
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
