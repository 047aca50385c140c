package sightline.deploy.bench.feed;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of an HTTP answer that comes in chunks; a line may lie in more than one. */
final class ChunkedLines {
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private int left;

    private ChunkedLines(InputStream in) {
        this.in = in;
    }

    /** Reads the head of the answer; anything but 200 in chunks is none of ours. */
    static ChunkedLines afterHead(InputStream in) throws IOException {
        String status = plainLine(in);
        boolean chunked = false;
        for (String header = plainLine(in); !header.isEmpty(); header = plainLine(in)) {
            chunked |= header.equalsIgnoreCase("transfer-encoding: chunked");
        }
        if (!status.startsWith("HTTP/1.1 200") || !chunked) {
            throw new IOException("The feed was not opened: " + status);
        }
        return new ChunkedLines(in);
    }

    /** The next line; null when the answer has ended. */
    @Nullable
    String next() throws IOException {
        line.reset();
        while (true) {
            int one = nextByte();
            if (one < 0) {
                return null;
            }
            if (one == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            if (one != '\r') {
                line.write(one);
            }
        }
    }

    private int nextByte() throws IOException {
        if (left == 0) {
            String size = plainLine(in);
            left = Integer.parseInt(size.isEmpty() ? plainLine(in) : size, 16);
            if (left == 0) {
                return -1;
            }
        }
        left--;
        return in.read();
    }

    private static String plainLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("The answer broke off");
            }
            if (one != '\r') {
                line.write(one);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }
}
