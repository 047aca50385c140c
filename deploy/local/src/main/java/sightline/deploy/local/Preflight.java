package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PortOwner;

/** What must be true before anything is started. */
record Preflight(Installation installation) {
    private static final long NEEDED = 1_000_000_000L;

    void check() {
        enoughDisk();
        installation.wantedPorts().forEach(Preflight::free);
    }

    private void enoughDisk() {
        try {
            long usable = Files.getFileStore(installation.state().folder()).getUsableSpace();
            if (usable < NEEDED) {
                throw new Sentence(
                        "Only %d MB are free on the disk of %s and about 1 GB is needed. Free some space, or set SIGHTLINE_STATE to a folder on another disk."
                                .formatted(
                                        usable / 1_000_000, installation.state().folder()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void free(int port, String what) {
        if (!Loopback.isFree(port)) {
            throw new Sentence(("Port %d, which %s needs, is taken%s. Stop that process, or move the whole stack:"
                            + " %s=22000 ./sightline up")
                    .formatted(
                            port, what, PortOwner.of(port).map(" by "::concat).orElse(""), Ports.VARIABLE));
        }
    }
}
