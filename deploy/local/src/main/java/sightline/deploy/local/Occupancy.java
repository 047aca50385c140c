package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The lock that lets one launcher at a time run a stack; the kernel gives it back however the launcher ends. */
final class Occupancy implements AutoCloseable {
    private final FileChannel channel;

    private Occupancy(FileChannel channel) {
        this.channel = channel;
    }

    static Occupancy take(State state) {
        try {
            FileChannel channel = FileChannel.open(state.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw alreadyRunning(state);
            }
            return new Occupancy(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sentence alreadyRunning(State state) {
        return new Sentence(
                ("Sightline is already running on %s: ./sightline status shows it, ./sightline down stops it."
                                + " Another one beside it: SIGHTLINE_PORT_BASE=22000 ./sightline up")
                        .formatted(state.folder()));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
