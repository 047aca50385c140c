package sightline.deploy.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file that somebody may be adding to, each with where it begins. */
final class Lines implements AutoCloseable {
    /** Longer than any checkpoint over a thousand entries, and far from all the memory there is. */
    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private long offset;
    private long number;

    Lines(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /**
     * One of them.
     *
     * @param number from 1
     * @param offset of its first byte
     * @param whole false when the file ends in the middle of it
     */
    record Line(long number, long offset, String text, boolean whole) {}

    /** Null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long begin = offset;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            offset++;
            if (bytes.size() < LONGEST) {
                bytes.write(read);
            }
            read = in.read();
        }
        offset++;
        number++;
        return new Line(number, begin, bytes.toString(StandardCharsets.UTF_8), read == '\n');
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
