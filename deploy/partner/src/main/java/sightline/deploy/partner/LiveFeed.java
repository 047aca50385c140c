package sightline.deploy.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Follows an agency's own feed as server-sent events; after a break it comes back and goes on where it was. */
public final class LiveFeed implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;
    private static final int UNAUTHORISED = 401;

    private final Partner partner;
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final Thread reading;
    private final AtomicInteger breaks = new AtomicInteger();
    private volatile long last;
    private volatile boolean open;
    private volatile boolean closing;
    private volatile Duration pause = PAUSE;

    private LiveFeed(Partner partner, long after) {
        this.partner = partner;
        this.last = after;
        this.reading = Thread.ofVirtual().name("feed of " + partner.client()).unstarted(this::follow);
    }

    /** Follows from now on: what is on the feed already is not heard again. */
    public static LiveFeed fromNow(Partner partner) throws InterruptedException {
        Answer now = partner.insist(Request.get("feeds", "/feed?after=0&limit=1"), PATIENCE);
        if (!now.isTaken()) {
            throw new NotAnswered("The feed of %s is not shown: %d".formatted(partner.client(), now.status()));
        }
        LiveFeed feed = new LiveFeed(partner, now.body().path("latest").asLong());
        feed.reading.start();
        return feed;
    }

    /** The agency whose feed it is. */
    public String agency() {
        return partner.client();
    }

    /** What came so far, in the order in which it came. */
    public List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    public boolean isOpen() {
        return open;
    }

    /** How often the stream ended and was opened again. */
    public int breaks() {
        return breaks.get();
    }

    private void follow() {
        while (!closing) {
            try {
                read();
            } catch (IOException | UncheckedIOException broken) {
                // The service is starting again; we come back with the last number we saw
                open = false;
            } catch (InterruptedException ended) {
                return;
            }
            pause();
        }
    }

    private void read() throws IOException, InterruptedException {
        HttpRequest request = partner.authorised("feeds", "/feed/live")
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", Long.toString(last))
                .build();
        HttpResponse<Stream<String>> answer = partner.http().send(request, BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            pause = RetryAfter.orLonger(PAUSE, RetryAfter.of(answer));
            if (answer.statusCode() == UNAUTHORISED) {
                partner.forgetToken();
            }
            if (answer.statusCode() == OK) {
                open = true;
                events(lines.iterator());
                open = false;
            }
        }
    }

    private void events(Iterator<String> lines) throws JsonProcessingException {
        long sequence = 0;
        var data = new StringBuilder();
        while (lines.hasNext() && !closing) {
            String line = lines.next();
            if (line.startsWith("id:")) {
                sequence = Long.parseLong(line.substring("id:".length()).strip());
            } else if (line.startsWith("data:")) {
                data.append(line.substring("data:".length()).strip());
            } else if (line.isEmpty() && !data.isEmpty()) {
                arrivals.add(new Arrival(sequence, JSON.readTree(data.toString()), Instant.now()));
                last = sequence;
                data.setLength(0);
            }
        }
    }

    private void pause() {
        if (closing) {
            return;
        }
        breaks.incrementAndGet();
        try {
            Thread.sleep(pause);
        } catch (InterruptedException ended) {
            closing = true;
        }
    }

    @Override
    public void close() {
        closing = true;
        reading.interrupt();
    }
}
