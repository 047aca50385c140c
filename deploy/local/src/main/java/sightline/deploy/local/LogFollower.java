package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import sightline.deploy.parts.Part;

/** Shows what is written to log files as it is written, each line with the name of its part. */
final class LogFollower {
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int AT_ONCE = 64 * 1024;

    private final Map<String, Follower> followers = new LinkedHashMap<>();
    private final BiConsumer<String, String> show;

    LogFollower(Map<String, Path> logs, BiConsumer<String, String> show) {
        logs.forEach((part, log) -> followers.put(part, new Follower(log)));
        this.show = show;
    }

    static LogFollower ofAll(Installation installation, List<Part> parts) {
        Map<String, Path> logs = new LinkedHashMap<>();
        parts.forEach(part -> logs.put(part.name(), installation.state().log(part.name())));
        return new LogFollower(logs, installation.terminal()::logged);
    }

    void inBackground() {
        Thread.ofVirtual().name("log").start(() -> {
            try {
                forEver();
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void forEver() throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            showNew();
            Thread.sleep(GLANCE);
        }
    }

    /** Shows whole lines that have come since the last time. */
    void showNew() {
        followers.forEach((part, follower) -> follower.newLines().forEach(line -> show.accept(part, line)));
    }

    /** Starts at the end, to show only what is still to come. */
    LogFollower fromNow() {
        followers.values().forEach(Follower::skip);
        return this;
    }

    /** One file, and how far it has been read. */
    private static final class Follower {
        private final Path log;
        private long read;

        Follower(Path log) {
            this.log = log;
        }

        void skip() {
            read = size();
        }

        List<String> newLines() {
            List<String> lines = new ArrayList<>();
            long size = size();
            if (size < read) {
                // The file was put aside and begun anew
                read = 0;
            }
            while (read < size) {
                String text = next();
                int end = text.lastIndexOf('\n');
                if (end < 0) {
                    return lines;
                }
                String whole = text.substring(0, end + 1);
                read += whole.getBytes(StandardCharsets.UTF_8).length;
                whole.lines().forEach(lines::add);
            }
            return lines;
        }

        private String next() {
            ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
            try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
                int count = channel.read(buffer, read);
                return new String(buffer.array(), 0, Math.max(0, count), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private long size() {
            try {
                return Files.exists(log) ? Files.size(log) : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
