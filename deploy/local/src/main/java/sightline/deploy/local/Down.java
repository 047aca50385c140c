package sightline.deploy.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import sightline.deploy.parts.Signal;

/** Stops the stack, whether its launcher still runs or not. */
record Down(Installation installation) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    int run() throws InterruptedException {
        Terminal terminal = installation.terminal();
        Optional<Running> running = Files.isDirectory(installation.state().folder())
                ? Running.read(installation.state().running())
                : Optional.empty();
        if (running.isPresent() && running.get().launcherRuns()) {
            terminal.progress("Stopping everything…");
            running.get().launcher().stop(Signal.TERM, PATIENCE);
            // Whatever a launcher that had to be killed has left behind
            new Leftovers(installation).stop();
            terminal.progress("Stopped. All it knew is kept in %s; ./sightline up finds it again."
                    .formatted(installation.state().folder()));
            return 0;
        }
        if (new Leftovers(installation).stop() > 0) {
            terminal.progress("Stopped.");
            return 0;
        }
        terminal.line("Nothing is running on %s. Start it with ./sightline up"
                .formatted(installation.state().folder()));
        return 0;
    }
}
