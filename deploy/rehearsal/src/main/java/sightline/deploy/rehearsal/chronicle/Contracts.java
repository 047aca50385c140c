package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.ContractJson;
import sightline.platform.contracts.EventType;

/** Turns what a chronicle tells into what would go on the bus: its texts become whether they were given. */
record Contracts(String chronicle, Complaints complaints) {

    /** Empty for a type that nobody announces yet, and, with a complaint, when the contract does not take it. */
    Optional<Record> read(Mapping event, String type, ObjectNode data) {
        return Catalogue.ofEverything()
                .find("sightline.%s.v1".formatted(type))
                .flatMap(contract -> read(event, contract, data));
    }

    private Optional<Record> read(Mapping event, EventType contract, ObjectNode data) {
        JsonNode announced = new OnTheBus(chronicle).of(contract.record(), data);
        try {
            return Optional.of(ContractJson.mapper().treeToValue(announced, contract.record()));
        } catch (JsonMappingException refused) {
            String field = refused.getPath().isEmpty()
                    ? contract.contract().name()
                    : String.valueOf(refused.getPath().getFirst().getFieldName());
            complaints.add(
                    event.node(),
                    "The contract of %s does not take this %s"
                            .formatted(contract.contract().name(), field),
                    "Its %s %s".formatted(field, refused.getOriginalMessage()));
        } catch (JsonProcessingException | IllegalArgumentException refused) {
            complaints.add(
                    event.node(),
                    "The contract of %s does not take this"
                            .formatted(contract.contract().name()),
                    String.valueOf(refused.getMessage()));
        }
        return Optional.empty();
    }
}
