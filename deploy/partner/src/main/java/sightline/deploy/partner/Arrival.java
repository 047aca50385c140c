package sightline.deploy.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of an agency's feed, as it came.
 *
 * @param sequence its number on the feed
 * @param event the CloudEvent
 * @param at when it was here
 */
public record Arrival(long sequence, JsonNode event, Instant at) {
    private static final Pattern LONG = Pattern.compile("sightline\\.(.+)\\.v\\d+");

    /** The short name, such as {@code case.released}. */
    public String type() {
        Matcher type = LONG.matcher(event.path("type").asText());
        return type.matches() ? type.group(1) : event.path("type").asText();
    }

    /** The case it is about. */
    public String subject() {
        return event.path("subject").asText();
    }

    /** When the service recorded it; the number it has in the case is not shown, since a hole in it would tell. */
    public Instant recorded() {
        return Instant.parse(event.path("time").asText());
    }

    public String id() {
        return event.path("id").asText();
    }
}
