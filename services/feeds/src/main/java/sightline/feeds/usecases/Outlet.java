package sightline.feeds.usecases;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import sightline.feeds.domain.FeedEntry;

/** Where a live stream goes: one connection of one reader. */
public interface Outlet {

    /** False once the reader has gone. */
    boolean isOpen();

    /** Sends these, and waits until the reader's connection has taken them, so that nothing piles up for a slow one. */
    void send(List<FeedEntry> entries, Instant until) throws TimeoutException, InterruptedException;

    /** Shows a silent reader that the stream is alive, and where it stands. */
    void beat(long cursor, Instant until) throws TimeoutException, InterruptedException;
}
