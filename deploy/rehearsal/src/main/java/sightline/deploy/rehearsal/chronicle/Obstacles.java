package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import sightline.platform.contracts.ContractJson;
import sightline.platform.language.ExitObstacle;

/** How a chronicle names what stands against leaving: an action by its name, the rest by a word. */
public final class Obstacles {
    static final String RIGHT = "It is the name of an action, a detector such as D06, no-rationale or no-plan";

    private static final String NO_RATIONALE = "no-rationale";
    private static final String NO_PLAN = "no-plan";
    private static final String ARREST = "D06";
    private static final String CONCERN = "D08";

    private Obstacles() {}

    /** Whether this names an obstacle that has no name of its own in the file. */
    static boolean isWord(String text) {
        return text.equals(NO_RATIONALE)
                || text.equals(NO_PLAN)
                || Detectors.read(text).isPresent();
    }

    /** The word for an obstacle of this kind; an action is named by its own name. */
    public static String word(ExitObstacle kind, String action) {
        return switch (kind) {
            case ACTION_UNHANDLED -> action;
            case NO_RATIONALE -> NO_RATIONALE;
            case NO_PLAN -> NO_PLAN;
            case ARREST_UNANSWERED -> ARREST;
            case CONCERN_UNANSWERED -> CONCERN;
        };
    }

    /** As the contract of {@code case.exit-refused} has them. */
    static ArrayNode announced(JsonNode words) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        words.forEach(word -> all.add(announced(word.asText())));
        return all;
    }

    private static ObjectNode announced(String word) {
        ObjectNode obstacle = JsonNodeFactory.instance.objectNode();
        ExitObstacle kind =
                switch (word) {
                    case NO_RATIONALE -> ExitObstacle.NO_RATIONALE;
                    case NO_PLAN -> ExitObstacle.NO_PLAN;
                    case ARREST -> ExitObstacle.ARREST_UNANSWERED;
                    case CONCERN -> ExitObstacle.CONCERN_UNANSWERED;
                    default -> ExitObstacle.ACTION_UNHANDLED;
                };
        obstacle.put("kind", ContractJson.written(kind));
        if (kind == ExitObstacle.ACTION_UNHANDLED) {
            obstacle.put("actionId", word);
        }
        return obstacle;
    }
}
