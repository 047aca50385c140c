package sightline.web.services;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one service has of a case's history.
 *
 * @param kind of which kind its entries are: case, meeting, action, approved-premises or alert
 * @param called what it is called where it cannot be fetched
 */
public record Chapter(String kind, String called, Line line, UUID caseId) {

    /** Those that happened last, the latest first, from where the page before ended. */
    public Page<Fact> latest(Sought sought, @Nullable String before, int atMost) {
        return line.page("/history/" + caseId + sought.query(before, atMost), Fact.class);
    }

    /** One of its entries, as this person is told of it. */
    public Fact fact(UUID id) {
        return line.get("/cases/%s/history/%s".formatted(caseId, id), Fact.class);
    }
}
