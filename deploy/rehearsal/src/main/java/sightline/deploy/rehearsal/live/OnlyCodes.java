package sightline.deploy.rehearsal.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.platform.contracts.ContractJson;

/** Sends the code that a chronicle's words stand for where an API takes a code, as the contract has it. */
final class OnlyCodes {
    private static final List<String> CODED =
            List.of("tool", "offenceGroup", "topics", "moveOn", "warningSigns", "rosh", "kind", "basis");

    private OnlyCodes() {}

    static void in(Entry entry, ObjectNode body) {
        Optional<JsonNode> announced =
                entry.fact().map(fact -> ContractJson.mapper().valueToTree(fact));
        announced.ifPresent(fact -> CODED.stream()
                .filter(field -> fact.has(field) && !fact.path(field).isNull())
                .filter(field -> body.has(field) || field.equals("offenceGroup"))
                .forEach(field -> body.set(field, fact.path(field))));
    }
}
