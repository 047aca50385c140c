package sightline.deploy.rehearsal.chronicle;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Single values as they are written in the file. */
final class Scalars {
    private Scalars() {}

    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    /** What is written, if it is one value. */
    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** What is written, for a message. */
    static String shown(Node node) {
        return text(node)
                .map(text -> text.length() > 60 ? text.substring(0, 60) + "…" : text)
                .map("\"%s\""::formatted)
                .orElse("This");
    }
}
