package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.ContractJson;
import sightline.platform.contracts.EventType;
import sightline.platform.contracts.Shape;

/** Turns what a chronicle tells into what would go on the bus: its texts become whether they were given. */
record Contracts(String chronicle, AgencyNames agencies, Names names, Complaints complaints) {

    /** The same entries with their facts; an entry of a type that nobody announces yet has none. */
    List<Entry> announced(List<Entry> told) {
        InTheField field = new InTheField(
                agencies,
                thing(told, "key-work.recorded", "sessionId", "placementId"),
                thing(told, "case.service-started", "serviceId", "kind"));
        return told.stream().map(entry -> announced(entry, field)).toList();
    }

    /**
     * By the name of each thing that an event of this type begins, one of its fields, for later events to leave out.
     */
    private static Map<String, String> thing(List<Entry> told, String type, String name, String field) {
        return told.stream()
                .filter(entry -> entry.type().equals(type))
                .collect(Collectors.toMap(
                        entry -> entry.text(name), entry -> entry.text(field), (first, again) -> first));
    }

    private Entry announced(Entry entry, InTheField field) {
        Optional<EventType> contract = Catalogue.ofEverything().find("sightline.%s.v1".formatted(entry.type()));
        return contract.isEmpty() ? entry : entry.announcing(read(entry, contract.get(), field));
    }

    private Optional<Record> read(Entry entry, EventType contract, InTheField field) {
        ObjectNode announced =
                new OnTheBus(chronicle, names, field, Times.dayOf(entry.at())).of(contract.record(), entry.data());
        List<String> lacking = contract.shape().fields().stream()
                .filter(one -> one.required() && !announced.has(one.name()))
                .map(Shape.Field::name)
                .toList();
        if (!lacking.isEmpty()) {
            complaints.add(
                    entry.where(),
                    "%s has no %s".formatted(entry.type(), String.join(", ", lacking)),
                    "The contract of %s needs it".formatted(entry.type()));
            return Optional.empty();
        }
        return convert(entry, contract, announced);
    }

    private Optional<Record> convert(Entry entry, EventType contract, ObjectNode announced) {
        try {
            return Optional.of(ContractJson.mapper().treeToValue(announced, contract.record()));
        } catch (JsonMappingException refused) {
            String field = refused.getPath().isEmpty()
                    ? entry.type()
                    : String.valueOf(refused.getPath().getFirst().getFieldName());
            refuse(entry, "this " + field, "It %s".formatted(refused.getOriginalMessage()));
        } catch (JsonProcessingException | IllegalArgumentException refused) {
            refuse(entry, "it", String.valueOf(refused.getMessage()));
        }
        return Optional.empty();
    }

    private void refuse(Entry entry, String what, String right) {
        complaints.add(entry.where(), "The contract of %s does not take %s".formatted(entry.type(), what), right);
    }
}
