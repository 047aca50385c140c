package sightline.cases.postgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.correction.Corrections.Renamed;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.ContractJson;
import sightline.platform.journal.Entry;
import sightline.platform.language.EventId;

/** Makes of a fact the correction of another, about the very thing that the other is about. */
public final class CorrectingEntries {

    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private CorrectingEntries() {}

    static Entry of(Entry fact, EventId corrected, @Nullable Renamed thing) {
        return new Entry(
                fact.about(),
                fact.told(),
                fact.type(),
                renamed(fact.data(), thing),
                fact.text(),
                corrected,
                fact.traceparent());
    }

    /** What is announced, with the name that its thing keeps. */
    public static Record renamed(Record announced, @Nullable Renamed thing) {
        return thing == null
                ? announced
                : ContractJson.mapper().convertValue(renamed(CATALOGUE.toData(announced), thing), announced.getClass());
    }

    /** The same as it is written. */
    public static JsonNode renamed(JsonNode data, @Nullable Renamed thing) {
        if (thing == null) {
            return data;
        }
        ObjectNode renamed = data.deepCopy();
        data.fieldNames().forEachRemaining(field -> {
            if (data.path(field).asText().equals(thing.fresh().toString())) {
                renamed.put(field, thing.kept().toString());
            }
        });
        return renamed;
    }
}
