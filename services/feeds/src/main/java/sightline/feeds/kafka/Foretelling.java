package sightline.feeds.kafka;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import sightline.feeds.domain.FeedEntry;

/**
 * Writes down who is about to be sent entries in the transaction that puts them on feeds: sending them then waits for
 * no second commit.
 */
@FunctionalInterface
interface Foretelling {

    /** What is to be done once that transaction has committed, before the entries are sent. */
    Runnable of(List<FeedEntry> entries, Connection connection) throws SQLException;
}
