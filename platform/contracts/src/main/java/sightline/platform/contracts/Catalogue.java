package sightline.platform.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;

/** All kinds of events that exist, found by their type or by their record; what is not here is never announced. */
public final class Catalogue {
    private static final Catalogue EVERYTHING =
            new Catalogue(List.of(CaseOpenedV1.class, AgencyJoinedV1.class, ArrestRecordedV1.class));

    private final Map<String, EventType> byType = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> byRecord = new LinkedHashMap<>();

    Catalogue(Collection<Class<? extends Record>> records) {
        for (Class<? extends Record> record : records) {
            EventType one = EventType.of(record);
            if (byType.put(one.type(), one) != null) {
                throw new IllegalArgumentException(one.type() + " is announced by two records");
            }
            byRecord.put(record, one);
        }
    }

    /** Everything that the services announce. */
    public static Catalogue ofEverything() {
        return EVERYTHING;
    }

    /** Every kind of event, in the order of the catalogue. */
    public List<EventType> all() {
        return List.copyOf(byType.values());
    }

    /** The kind with this long type; empty when nobody here knows it. */
    public Optional<EventType> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The kind that this record carries. */
    public EventType of(Class<? extends Record> record) {
        EventType found = byRecord.get(record);
        if (found == null) {
            throw new IllegalArgumentException(record.getSimpleName() + " is not in the catalogue");
        }
        return found;
    }

    /** What an envelope carries for this record. */
    public JsonNode toData(Record record) {
        of(record.getClass());
        return ContractJson.mapper().valueToTree(record);
    }

    /**
     * The record an event carries; empty for a type nobody here knows, which a listener ignores and counts.
     *
     * @throws MalformedEvent when the type is known and the data is not what it promises
     */
    public Optional<Record> read(Envelope event) {
        return find(event.type()).map(type -> read(type, event.data()));
    }

    private static Record read(EventType type, JsonNode data) {
        String lacking = type.shape().lacking(data);
        if (lacking != null) {
            throw new MalformedEvent("The data of %s lacks %s".formatted(type.shortType(), lacking));
        }
        try {
            return ContractJson.mapper().treeToValue(data, type.record());
        } catch (JsonProcessingException | IllegalArgumentException refused) {
            throw new MalformedEvent(
                    "The data of %s is not what its schema promises%s".formatted(type.shortType(), Where.in(refused)));
        }
    }

    /**
     * What every agency in the audience may be shown: built up from the fields marked for it, so a new field stays
     * home.
     */
    public ObjectNode shownOnFeeds(EventType type, JsonNode data) {
        return type.shape().shown(data);
    }
}
