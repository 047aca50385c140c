package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/** What the launcher does when it is told to stop, by Ctrl-C or by {@code down}. */
final class Farewell implements Runnable {
    private final Supervisor supervisor;
    private final Installation installation;
    private final Occupancy occupied;
    private volatile boolean begun;

    Farewell(Supervisor supervisor, Installation installation, Occupancy occupied) {
        this.supervisor = supervisor;
        this.installation = installation;
        this.occupied = occupied;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void run() {
        begun = true;
        Instant began = Instant.now();
        installation.terminal().progress("Stopping everything…");
        try {
            supervisor.stopAll();
            Files.deleteIfExists(installation.state().running());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            occupied.close();
        }
        installation
                .terminal()
                .progress("Stopped in %.1f s; all it knew is kept in %s"
                        .formatted(
                                Duration.between(began, Instant.now()).toMillis() / 1000.0,
                                installation.state().folder()));
    }
}
