package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;

/**
 * One event of a chronicle.
 *
 * @param name what the file calls it, else its line
 * @param where it is in the file
 * @param type the short name, such as {@code case.released}
 * @param agency who records it
 * @param at when it happened
 * @param known when the agency learned of it
 * @param recorded when the system did
 * @param data as the file has it, with its texts; agencies by id, days and moments in ISO 8601
 * @param fact what would go on the bus; empty for a type that nobody announces yet
 */
public record Entry(
        String name,
        EventId id,
        Position where,
        String type,
        AgencyId agency,
        Instant at,
        Instant known,
        Instant recorded,
        ObjectNode data,
        Optional<Record> fact) {

    /** Whether the guard has to answer it: leaving, or going down a level from this one. */
    public boolean isAttempt(int levelNow) {
        return switch (type) {
            case "case.deregistered" -> true;
            case "case.level-set" -> data.path("level").asInt() < levelNow;
            default -> false;
        };
    }

    Entry announcing(Optional<Record> announced) {
        return new Entry(name, id, where, type, agency, at, known, recorded, data, announced);
    }

    public boolean isLate() {
        return recorded.isAfter(at);
    }

    /** A text of the data; empty when it is not there. */
    public String text(String field) {
        return data.path(field).asText("");
    }
}
