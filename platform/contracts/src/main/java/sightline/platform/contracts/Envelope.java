package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;

/**
 * A fact as it travels: a CloudEvent about one case, with the three times that are never merged.
 *
 * @param id the fact's own name, for ever
 * @param type the long form, such as {@code sightline.case.arrest-recorded.v1}
 * @param source the service that announces it, such as {@code /services/cases}
 * @param subject the case; also the Kafka key, so that one case has one order
 * @param time when it was recorded
 * @param occurred when it happened, as exactly as anybody knows
 * @param known when the owning agency learned it; null when that is when it happened
 * @param agency who owns the information
 * @param actor who recorded it, opaque to every reader but their agency
 * @param correlation the request it came with
 * @param causation the fact that caused it; null when a person did
 * @param sequence its place among this source's facts about this case, from 1 without gaps
 * @param supersedes the fact this one corrects; the earlier one stays as it was
 * @param traceparent the W3C trace it belongs to
 * @param detail where the rest is, for readers with the right to it
 * @param data the fields of the contract, an object
 */
public record Envelope(
        EventId id,
        String type,
        String source,
        CaseId subject,
        Instant time,
        Occurrence occurred,
        @Nullable Instant known,
        AgencyId agency,
        StaffId actor,
        CorrelationId correlation,
        @Nullable EventId causation,
        long sequence,
        @Nullable EventId supersedes,
        @Nullable String traceparent,
        @Nullable URI detail,
        JsonNode data) {

    static final Pattern TYPE = Pattern.compile("sightline\\.[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
    static final Pattern SOURCE = Pattern.compile("/services/[a-z]+(-[a-z]+)*");

    public Envelope {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("A type is written like sightline.case.arrest-recorded.v1");
        }
        if (!SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException("A source is written like /services/cases");
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence counts from 1");
        }
        if (!data.isObject()) {
            throw new IllegalArgumentException("The data of an event is an object");
        }
    }
}
