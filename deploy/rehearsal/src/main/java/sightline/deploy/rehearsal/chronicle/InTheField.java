package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a contract asks for where a chronicle has it under the field's own name, or leaves it to be known.
 *
 * @param sessions the placement of each key work session that the file tells of
 * @param services what each service that the file tells of is for
 */
record InTheField(AgencyNames agencies, Map<String, String> sessions, Map<String, String> services) {
    /* The usual bound of a stay in approved premises. */
    private static final Period USUAL_STAY = Period.ofWeeks(12);

    JsonNode find(String component, JsonNode data) {
        JsonNode same = data.path(component);
        if (!same.isMissingNode()) {
            return component.equals("obstacles") ? Obstacles.announced(same) : same;
        }
        return switch (component) {
            case "generalPublic" -> data.path("public");
            case "offenceGroup" -> data.path("offence");
            case "kind" ->
                services.containsKey(data.path("serviceId").asText())
                        ? text(Optional.ofNullable(
                                services.get(data.path("serviceId").asText())))
                        : text(agencies.kindOf(data.path("agency").asText()));
            case "leadKind" -> text(agencies.kindOf(data.path("leadAgency").asText()));
            case "coordination" ->
                text(
                        data.has("toArea")
                                ? agencies.coordination(data.path("toArea").asText())
                                : agencies.coordination());
            case "identityGiven" -> BooleanNode.valueOf(data.has("personName"));
            case "rehearsed" -> BooleanNode.TRUE;
            case "placementId" ->
                text(Optional.ofNullable(sessions.get(data.path("sessionId").asText())));
            case "dueAt" -> moment(data.path("dueOn"));
            default -> same;
        };
    }

    /** What a contract insists on and a chronicle may leave open. */
    JsonNode assumed(String component, JsonNode data, LocalDate day) {
        return switch (component) {
            case "version" -> IntNode.valueOf(1);
            case "arriveOn" -> TextNode.valueOf(day.toString());
            case "departOn" -> afterUsualStay(data.path("arriveOn").asText(day.toString()));
            default -> MissingNode.getInstance();
        };
    }

    private static JsonNode text(Optional<String> value) {
        return value.<JsonNode>map(TextNode::valueOf).orElse(MissingNode.getInstance());
    }

    /** A time of day that was written with a day. */
    private static JsonNode moment(JsonNode day) {
        return day.asText().contains("T") ? day : MissingNode.getInstance();
    }

    private static JsonNode afterUsualStay(String arrival) {
        return TextNode.valueOf(OnTheBus.day(arrival).plus(USUAL_STAY).toString());
    }
}
