package sightline.platform.contracts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Occurrence;

/**
 * An envelope as the bytes of a CloudEvents 1.0 structured JSON message, and back.
 *
 * <p>Written on Jackson's streams, at a few microseconds an event. The CloudEvents SDK is about as quick, but its
 * events would have to be turned into ours, and the Quarkus BOM pins its interfaces to another major version than its
 * codec. It reads and writes our bytes in the tests instead, as the second opinion.
 */
public final class EnvelopeJson {
    /** The content type of a message: one event, whole. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    static final String SPEC_VERSION = "1.0";
    static final String DATA_CONTENT_TYPE = "application/json";
    private static final int USUAL_SIZE = 1024;

    private EnvelopeJson() {}

    /** The message that carries this event. */
    public static byte[] write(Envelope event) {
        return bytes(json -> {
            json.writeStartObject();
            writeWhat(event, json);
            writeOccurred(event.occurred(), json);
            writeIfAny("knownat", event.known(), json);
            json.writeStringField("agency", event.agency().value());
            json.writeStringField("actor", event.actor().value());
            json.writeStringField("correlationid", event.correlation().toString());
            writeIfAny("causationid", event.causation(), json);
            json.writeNumberField("sequence", event.sequence());
            writeIfAny("supersedes", event.supersedes(), json);
            writeIfAny("traceparent", event.traceparent(), json);
            writeIfAny("detailurl", event.detail(), json);
            writeData(event.data(), json);
            json.writeEndObject();
        });
    }

    /**
     * The event as a partner agency is shown it: built up from what is named here, and the shown fields of its data.
     *
     * <p>Not here: who recorded it, and its sequence, causation and correlation. A hole in our numbering, or the name
     * of a fact the agency never had, would tell it of an event it may not know of.
     *
     * @param shown from {@link Catalogue#shownOnFeeds}
     */
    public static byte[] writeForFeed(Envelope event, ObjectNode shown) {
        return bytes(json -> {
            json.writeStartObject();
            writeWhat(event, json);
            writeOccurred(event.occurred(), json);
            json.writeStringField("agency", event.agency().value());
            writeIfAny("supersedes", event.supersedes(), json);
            writeIfAny("detailurl", event.detail(), json);
            writeData(shown, json);
            json.writeEndObject();
        });
    }

    /**
     * The event that a message carries. Attributes nobody here knows are left out, so that a newer writer is
     * understood.
     *
     * @throws MalformedEvent when it is not an event of ours, with a sentence that says why
     */
    public static Envelope read(byte[] message) {
        try (var json = ContractJson.mapper().getFactory().createParser(message)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedEvent("An event is one JSON object");
            }
            var found = new EnvelopeAttributes();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                readOne(found, json);
            }
            if (json.nextToken() != null) {
                throw new MalformedEvent("A message carries one event and nothing after it");
            }
            return found.toEnvelope();
        } catch (JsonProcessingException broken) {
            throw new MalformedEvent("The message is not JSON from byte %d on"
                    .formatted(
                            broken.getLocation() == null
                                    ? 0
                                    : broken.getLocation().getByteOffset()));
        } catch (IOException notText) {
            // Nothing is read but bytes in memory: they are not text in any encoding that JSON may have.
            throw new MalformedEvent("The message is not text");
        }
    }

    private static void readOne(EnvelopeAttributes found, JsonParser json) throws IOException {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("data")) {
            found.data = json.readValueAsTree();
        } else if (value.isStructStart()) {
            json.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
            found.take(name, json.getText());
        }
    }

    private static byte[] bytes(Writing writing) {
        try (var bytes = new ByteArrayBuilder(USUAL_SIZE)) {
            try (var json = ContractJson.mapper().getFactory().createGenerator(bytes)) {
                writing.to(json);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void writeWhat(Envelope event, JsonGenerator json) throws IOException {
        json.writeStringField("specversion", SPEC_VERSION);
        json.writeStringField("id", event.id().toString());
        json.writeStringField("type", event.type());
        json.writeStringField("source", event.source());
        json.writeStringField("subject", event.subject().toString());
        json.writeStringField("time", event.time().toString());
        json.writeStringField("datacontenttype", DATA_CONTENT_TYPE);
    }

    private static void writeData(JsonNode data, JsonGenerator json) throws IOException {
        json.writeFieldName("data");
        json.writeTree(data);
    }

    private static void writeOccurred(Occurrence occurred, JsonGenerator json) throws IOException {
        writeIfAny("occurredat", occurred.at(), json);
        json.writeStringField("occurredprecision", ContractJson.written(occurred.precision()));
    }

    private static void writeIfAny(String name, @Nullable Object value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}
