package sightline.web.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.web.words.Times;

/** Something that happened in a case, with its three times and, where this person may read it, its text. */
public record Fact(
        String id,
        long sequence,
        String type,
        @Nullable Instant occurredAt,
        @Nullable String occurredPrecision,
        @Nullable Instant knownAt,
        Instant recordedAt,
        String agency,
        JsonNode data,
        Map<String, String> text,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        boolean superseded) {

    public Fact {
        type = shortType(type);
        data = data == null ? JsonNodeFactory.instance.objectNode() : data;
        text = text == null ? Map.of() : Map.copyOf(text);
    }

    /** {@code case.opened} for {@code sightline.case.opened.v1}. */
    public static String shortType(String type) {
        return type.replaceFirst("^sightline\\.", "").replaceFirst("\\.v\\d+$", "");
    }

    /** When it happened, or when we were told, if nobody knows. */
    public Instant when() {
        return occurredAt == null ? recordedAt : occurredAt;
    }

    /** Of which kind it is: case, meeting, action, approved-premises or alert. */
    public String kind() {
        return kindOf(type);
    }

    /** The same of a type. */
    public static String kindOf(String type) {
        String owner = type.replaceFirst("\\..*", "");
        return switch (owner) {
            case "placement", "resident", "key-work", "key-worker" -> "approved-premises";
            default -> owner;
        };
    }

    /** Where it stands among all that happened in the case, as the services order it. */
    public String place() {
        return when() + "~" + id;
    }

    /** At what time of its day, as exactly as anybody knows. */
    public String time() {
        return switch (occurredPrecision == null ? "instant" : occurredPrecision) {
            case "day" -> "that day";
            case "month" -> "in %s, on a day that is not known".formatted(Times.month(when()));
            case "unknown" -> "when is not known";
            default -> Times.clock(when());
        };
    }

    /** The same where no day stands over it. */
    public String dayAndTime() {
        return switch (occurredPrecision == null ? "instant" : occurredPrecision) {
            case "day" -> Times.day(Times.dayOf(when()));
            case "month" -> "in " + Times.month(when());
            case "unknown" -> time();
            default -> Times.moment(when());
        };
    }

    /** Told long after it happened: to be shown, since others decided without it. */
    public boolean toldLate() {
        return occurredAt != null && occurredAt.plusSeconds(86_400).isBefore(recordedAt);
    }
}
