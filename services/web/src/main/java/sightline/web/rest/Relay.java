package sightline.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Passes a feed's live entries on to one browser as pieces of a page, until either end closes. */
final class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final Stream<String> lines;
    private final Function<String, Optional<String>> pieces;
    private final SseEventSink sink;
    private final Sse sse;
    private String id = "";
    private String data = "";

    /** @param pieces an entry as a piece of a page; nothing when it is not shown there */
    Relay(Stream<String> lines, Function<String, Optional<String>> pieces, SseEventSink sink, Sse sse) {
        this.lines = lines;
        this.pieces = pieces;
        this.sink = sink;
        this.sse = sse;
    }

    @Override
    public void run() {
        try (lines;
                sink) {
            Iterator<String> coming = lines.iterator();
            // A comment every 15 seconds lets us notice that the browser has gone
            while (!sink.isClosed() && coming.hasNext()) {
                take(coming.next());
            }
        } catch (UncheckedIOException | IllegalStateException ended) {
            LOG.debugf("A live page ended: %s", ended.getMessage());
        }
    }

    private void take(String line) {
        if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
            data = data + line.substring(5);
        } else if (line.startsWith(":")) {
            sink.send(sse.newEventBuilder().comment("beat").build());
        } else if (line.isEmpty() && !data.isEmpty()) {
            pass();
            data = "";
        }
    }

    private void pass() {
        OutboundSseEvent.Builder event = sse.newEventBuilder().id(id).mediaType(MediaType.TEXT_PLAIN_TYPE);
        String piece = pieces.apply(data).orElse("");
        if (!piece.isEmpty()) {
            sink.send(event.data(String.class, piece).build());
        }
    }
}
