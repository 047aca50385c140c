package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import sightline.platform.contracts.ContractJson;
import sightline.platform.language.OffenceGroup;

/** Finds a contract's field under the name that the field, and so a chronicle, has for it. */
final class InTheField {
    private InTheField() {}

    static JsonNode find(String component, JsonNode data) {
        JsonNode same = data.path(component);
        if (!same.isMissingNode()) {
            return same;
        }
        return switch (component) {
            case "generalPublic" -> data.path("public");
            case "offenceGroup" ->
                data.has("offence") ? group(data.path("offence").asText()) : same;
            default -> same;
        };
    }

    /** An offence in words is of its group when it is called like one, and otherwise of no group we can tell. */
    private static JsonNode group(String offence) {
        OffenceGroup group = Arrays.stream(OffenceGroup.values())
                .filter(one -> ContractJson.written(one).equals(offence))
                .findFirst()
                .orElse(OffenceGroup.OTHER);
        return TextNode.valueOf(ContractJson.written(group));
    }
}
