package sightline.feeds.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.feeds.domain.FeedEntry;
import sightline.feeds.usecases.LiveFeeds;
import sightline.feeds.usecases.Withholding;
import sightline.platform.looks.Deliveries;

/**
 * Foretells it to those who follow a feed on this instance and have all that came before. Whoever is behind, or follows
 * elsewhere, is sent it after a commit of its own ({@code FollowFeed}); and whether they may have it is decided once
 * more when it is sent.
 */
@ApplicationScoped
class ForetoldDeliveries implements Foretelling {
    private final LiveFeeds live;
    private final Withholding withholding;
    private final Deliveries deliveries;

    ForetoldDeliveries(LiveFeeds live, Withholding withholding, Deliveries deliveries) {
        this.live = live;
        this.withholding = withholding;
        this.deliveries = deliveries;
    }

    @Override
    public Runnable of(List<FeedEntry> entries, Connection connection) throws SQLException {
        Map<LiveFeeds.Seat, List<FeedEntry>> foretold = new LinkedHashMap<>();
        live.waitingFor(entries).forEach((seat, own) -> {
            List<FeedEntry> readable = withholding.readable(seat.following().reader(), own);
            if (!readable.isEmpty()) {
                foretold.put(seat, readable);
            }
        });
        List<Deliveries.Due> due = new ArrayList<>();
        foretold.forEach((seat, own) -> due.add(new Deliveries.Due(
                seat.following().stream(),
                own.stream().map(one -> one.shown().about()).toList(),
                own.getLast().sequence())));
        deliveries.write(due, connection);
        return () -> {
            foretold.forEach(LiveFeeds.Seat::isWrittenDown);
            if (!due.isEmpty()) {
                deliveries.committed();
            }
        };
    }
}
