package sightline.deploy.rehearsal.chronicle;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Names and what is written beside them; knows which were asked for, so that a misspelt one does not go unread. */
final class Mapping {
    private final Node node;
    private final String what;
    private final Complaints complaints;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Mapping(MappingNode node, String what, Complaints complaints) {
        this.node = node;
        this.what = what;
        this.complaints = complaints;
        node.getValue().forEach(this::put);
    }

    /** Empty, with a complaint, when this is something else. */
    static Optional<Mapping> of(Node node, String what, Complaints complaints) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Mapping(mapping, what, complaints));
        }
        complaints.add(node, "%s is not names with values".formatted(what), "Write it like {name: value}");
        return Optional.empty();
    }

    private void put(NodeTuple entry) {
        String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
        if (entries.put(name, entry) != null) {
            complaints.add(entry.getKeyNode(), "%s says %s twice".formatted(what, name), "Keep the one that is meant");
        }
    }

    Node node() {
        return node;
    }

    /** Empty when it is not there, or nothing is written beside it. */
    Optional<Node> take(String name) {
        asked.add(name);
        return Optional.ofNullable(entries.get(name))
                .map(NodeTuple::getValueNode)
                .filter(value -> !Scalars.isNothing(value));
    }

    /** Complains when it is not there. */
    Optional<Node> require(String name, String right) {
        Optional<Node> found = take(name);
        if (found.isEmpty()) {
            complaints.add(node, "%s has no %s".formatted(what, name), right);
        }
        return found;
    }

    /** Complains of every name that nobody asked for. */
    void nothingElse() {
        entries.forEach((name, entry) -> {
            if (!asked.contains(name)) {
                complaints.add(
                        entry.getKeyNode(), "%s has no field \"%s\"".formatted(what, name), Near.to(name, asked));
            }
        });
    }
}
