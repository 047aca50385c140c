package sightline.deploy.parts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The end of a log file, however long the file is. */
public final class LogTail {
    private static final long ENOUGH = 64 * 1024L;

    private LogTail() {}

    /** The last lines after the position given, at most as many as asked for; none when there is no such file. */
    public static List<String> lastLines(Path log, long from, int atMost) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
            long size = channel.size();
            long start = Math.max(Math.min(from, size), size - ENOUGH);
            ByteBuffer end = ByteBuffer.allocate((int) (size - start));
            while (end.hasRemaining() && channel.read(end, start + end.position()) > 0) {}
            List<String> lines = new String(end.array(), 0, end.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - atMost), lines.size());
        } catch (IOException e) {
            return List.of("(the log %s cannot be read: %s)".formatted(log, e));
        }
    }
}
