package sightline.deploy.bench.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import sightline.deploy.bench.measure.EventNames;

/** One agency's live stream, read from a plain socket: 420 full HTTP clients would be what is measured. */
final class LiveStream implements AutoCloseable {

    /**
     * An entry as it came.
     *
     * @param sequence its number on the agency's feed
     * @param nanos when its last byte was here
     */
    record Arrival(UUID event, long sequence, long nanos) {}

    private final Seats.Seat seat;
    private final Socket socket;
    private final LongAdder arrived;
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<Arrival> arrivals = new ArrayList<>();
    private volatile @Nullable String trouble;
    private volatile boolean closing;

    /** @param arrived counts the entries of all streams */
    LiveStream(Seats.Seat seat, int port, String token, LongAdder arrived) throws IOException {
        this.seat = seat;
        this.arrived = arrived;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        String request = """
                GET /feed/live HTTP/1.1\r
                Host: 127.0.0.1\r
                Accept: text/event-stream\r
                Authorization: Bearer %s\r
                \r
                """.formatted(token);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        Thread.ofVirtual().name(seat.agency().value()).start(this::read);
    }

    Seats.Seat seat() {
        return seat;
    }

    boolean awaitOpen(long seconds) throws InterruptedException {
        return open.await(seconds, TimeUnit.SECONDS);
    }

    /** What went wrong with the connection; null when nothing did. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** Everything that has come so far, in the order in which it came. */
    List<Arrival> arrivals() {
        synchronized (arrivals) {
            return List.copyOf(arrivals);
        }
    }

    private void read() {
        try (InputStream in = new BufferedInputStream(socket.getInputStream())) {
            ChunkedLines lines = ChunkedLines.afterHead(in);
            String id = "";
            String data = "";
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.startsWith(":")) {
                    open.countDown();
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).stripLeading();
                } else if (line.isEmpty() && !data.isEmpty()) {
                    arrived(id, data);
                    data = "";
                }
            }
            trouble = closing ? null : "the stream ended";
        } catch (IOException | RuntimeException e) {
            trouble = closing ? null : String.valueOf(e.getMessage());
        }
    }

    private void arrived(String id, String data) {
        long now = System.nanoTime();
        UUID event = EventNames.in(data.getBytes(StandardCharsets.UTF_8));
        synchronized (arrivals) {
            arrivals.add(new Arrival(event, Long.parseLong(id), now));
        }
        arrived.increment();
    }

    @Override
    public void close() throws IOException {
        closing = true;
        socket.close();
    }
}
