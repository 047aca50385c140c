package sightline.feeds.rest;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import sightline.feeds.domain.FeedEntry;
import sightline.feeds.usecases.Outlet;

/** One reader's connection, as server-sent events. */
final class SseOutlet implements Outlet, AutoCloseable {
    private final SseEventSink sink;
    private final Sse sse;
    private final Clock clock;
    private volatile boolean gone;

    SseOutlet(SseEventSink sink, Sse sse, Clock clock) {
        this.sink = sink;
        this.sse = sse;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return !gone && !sink.isClosed();
    }

    /** The reader has closed the connection. */
    void gone(Runnable wake) {
        gone = true;
        wake.run();
    }

    @Override
    public void send(List<FeedEntry> entries, Instant until) throws TimeoutException, InterruptedException {
        CompletionStage<?> last = null;
        for (FeedEntry entry : entries) {
            last = write(event(entry));
        }
        await(last, until);
    }

    /** Null when the reader has gone. */
    private @Nullable CompletionStage<?> write(OutboundSseEvent event) {
        try {
            return sink.send(event);
        } catch (IllegalStateException closed) {
            gone = true;
            return null;
        }
    }

    private OutboundSseEvent event(FeedEntry entry) {
        return sse.newEventBuilder()
                .id(Long.toString(entry.sequence()))
                .name(entry.shown().type())
                .data(String.class, entry.shown().json())
                .build();
    }

    @Override
    public void beat(long cursor, Instant until) throws TimeoutException, InterruptedException {
        await(write(sse.newEventBuilder().comment("after " + cursor).build()), until);
    }

    private void await(@Nullable CompletionStage<?> sent, Instant until) throws TimeoutException, InterruptedException {
        if (sent == null) {
            return;
        }
        try {
            long nanos = Math.max(0, Duration.between(clock.instant(), until).toNanos());
            sent.toCompletableFuture().get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException lost) {
            // The connection ended while we wrote to it.
            gone = true;
        }
    }

    @Override
    public void close() {
        sink.close();
    }
}
