package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;

/**
 * The attributes found in a message so far; becomes an envelope once all that must be there is there and well formed.
 */
final class EnvelopeAttributes {
    private @Nullable String specversion;
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String source;
    private @Nullable String subject;
    private @Nullable String time;
    private @Nullable String datacontenttype;
    private @Nullable String occurredat;
    private @Nullable String occurredprecision;
    private @Nullable String knownat;
    private @Nullable String agency;
    private @Nullable String actor;
    private @Nullable String correlationid;
    private @Nullable String causationid;
    private @Nullable String sequence;
    private @Nullable String supersedes;
    private @Nullable String traceparent;
    private @Nullable String detailurl;

    @Nullable
    JsonNode data;

    void take(String name, String value) {
        switch (name) {
            case "specversion" -> specversion = value;
            case "id" -> id = value;
            case "type" -> type = value;
            case "source" -> source = value;
            case "subject" -> subject = value;
            case "time" -> time = value;
            case "datacontenttype" -> datacontenttype = value;
            case "occurredat" -> occurredat = value;
            case "occurredprecision" -> occurredprecision = value;
            case "knownat" -> knownat = value;
            case "agency" -> agency = value;
            case "actor" -> actor = value;
            case "correlationid" -> correlationid = value;
            case "causationid" -> causationid = value;
            case "sequence" -> sequence = value;
            case "supersedes" -> supersedes = value;
            case "traceparent" -> traceparent = value;
            case "detailurl" -> detailurl = value;
            default -> {} // A newer writer's attribute: not ours to refuse.
        }
    }

    Envelope toEnvelope() {
        if (!EnvelopeJson.SPEC_VERSION.equals(specversion)) {
            throw new MalformedEvent("An event says specversion 1.0");
        }
        if (datacontenttype != null && !datacontenttype.startsWith(EnvelopeJson.DATA_CONTENT_TYPE)) {
            throw new MalformedEvent("The data of an event is application/json");
        }
        if (data == null) {
            throw new MalformedEvent("The event has no data");
        }
        try {
            return new Envelope(
                    must("id", id, text -> new EventId(Word.uuid(text))),
                    must("type", type, text -> text),
                    must("source", source, text -> text),
                    must("subject", subject, text -> new CaseId(Word.uuid(text))),
                    must("time", time, Instant::parse),
                    occurred(),
                    may("knownat", knownat, Instant::parse),
                    must("agency", agency, AgencyId::new),
                    must("actor", actor, StaffId::new),
                    must("correlationid", correlationid, text -> new CorrelationId(Word.uuid(text))),
                    may("causationid", causationid, text -> new EventId(Word.uuid(text))),
                    must("sequence", sequence, Long::valueOf),
                    may("supersedes", supersedes, text -> new EventId(Word.uuid(text))),
                    traceparent,
                    may("detailurl", detailurl, URI::create),
                    data);
        } catch (IllegalArgumentException rule) {
            throw new MalformedEvent(String.valueOf(rule.getMessage()), rule);
        }
    }

    private Occurrence occurred() {
        return new Occurrence(
                may("occurredat", occurredat, Instant::parse),
                must(
                        "occurredprecision",
                        occurredprecision,
                        text -> ContractJson.constant(Occurrence.Precision.class, text)));
    }

    private static <T> T must(String name, @Nullable String text, Function<String, T> form) {
        if (text == null) {
            throw new MalformedEvent("The event has no " + name);
        }
        return parsed(name, text, form);
    }

    private static <T> @Nullable T may(String name, @Nullable String text, Function<String, T> form) {
        return text == null ? null : parsed(name, text, form);
    }

    private static <T> T parsed(String name, String text, Function<String, T> form) {
        try {
            return form.apply(text);
        } catch (RuntimeException notOne) {
            // The cause would quote the value.
            throw new MalformedEvent("The event's %s is not well formed".formatted(name));
        }
    }
}
