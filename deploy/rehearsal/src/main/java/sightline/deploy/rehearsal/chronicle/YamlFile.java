package sightline.deploy.rehearsal.chronicle;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML 1.2 as nodes that know their places; nothing in a file can make an object of ours. */
final class YamlFile {
    private YamlFile() {}

    /** Empty, with a complaint, when there is nothing or it is not YAML. */
    static Optional<Node> read(String text, Complaints complaints) {
        LoadSettings settings = LoadSettings.builder().setLabel("chronicle").build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                complaints.add(Position.START, "The file is empty", "Begin with chronicle: and a short name");
            }
            return root;
        } catch (MarkedYamlEngineException notYaml) {
            complaints.add(
                    notYaml.getProblemMark().map(Position::of).orElse(Position.START),
                    "This is not YAML: %s".formatted(notYaml.getProblem()),
                    "Put texts with colons, hashes or commas in quotes, and indent with spaces");
        } catch (YamlEngineException notYaml) {
            complaints.add(
                    Position.START,
                    "This is not YAML: %s".formatted(notYaml.getMessage()),
                    "Write it as text in UTF-8");
        }
        return Optional.empty();
    }
}
