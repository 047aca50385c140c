package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sightline.deploy.local.Running.RunningPart;
import sightline.deploy.parts.ProcessIdentity;
import sightline.deploy.parts.Signal;

/** Processes of a launcher that died without stopping them. */
record Leftovers(Installation installation) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Stops them, saying so; returns how many there were. */
    int stop() throws InterruptedException {
        Optional<Running> running = Running.read(installation.state().running());
        if (running.isEmpty() || running.get().launcherRuns()) {
            return 0;
        }
        List<RunningPart> survivors = running.get().survivors();
        if (!survivors.isEmpty()) {
            installation
                    .terminal()
                    .progress("The last launcher (process %d) ended without stopping its parts; stopping %s first."
                            .formatted(
                                    running.get().launcher().pid(),
                                    String.join(
                                            ", ",
                                            survivors.stream()
                                                    .map(RunningPart::name)
                                                    .toList())));
        }
        for (RunningPart part : survivors) {
            ProcessIdentity process = part.process();
            if (process != null) {
                process.stop(part.name().equals("postgresql") ? Signal.INT : Signal.TERM, PATIENCE);
            }
        }
        forget();
        return survivors.size();
    }

    private void forget() {
        try {
            Files.deleteIfExists(installation.state().running());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
