package sightline.deploy.rehearsal.chronicle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import sightline.platform.contracts.ContractJson;
import sightline.platform.language.AlertRole;
import sightline.platform.standards.TimeLimit;

/** Reads one line of what a chronicle expects. */
record ExpectationReader(Times times, AgencyNames agencies, Names names, Complaints complaints) {
    private static final String KINDS =
            "It is one of {alert: D01, …}, {never: D01} and {refused: case.deregistered, …}";
    private static final String LENGTH = "A length is written 4 hours, 3 days, 2 weeks, 6 months or 5 working days";
    private static final Set<String> ATTEMPTS = Set.of("case.deregistered", "case.level-set");
    private static final List<String> ROLES =
            Arrays.stream(AlertRole.values()).map(ContractJson::written).toList();

    /** Empty, with a complaint, when it cannot be taken. */
    Optional<Expectation> read(Node node) {
        return Mapping.of(node, "An expectation", complaints).flatMap(this::read);
    }

    private Optional<Expectation> read(Mapping line) {
        Optional<Node> alert = line.take("alert");
        Optional<Node> never = line.take("never");
        Optional<Node> refused = line.take("refused");
        Optional<Expectation> read;
        if (alert.isPresent()) {
            read = detector(alert.get()).map(detector -> alert(line, detector));
        } else if (never.isPresent()) {
            read = detector(never.get()).map(detector -> new Expectation.Never(Position.of(line.node()), detector));
        } else if (refused.isPresent()) {
            read = attempt(refused.get()).map(type -> refused(line, type));
        } else {
            complaints.add(line.node(), "This expects nothing", KINDS);
            return Optional.empty();
        }
        if (read.isPresent()) {
            line.nothingElse();
        }
        return read;
    }

    private Expectation alert(Mapping line, String detector) {
        return new Expectation.Alert(
                Position.of(line.node()),
                detector,
                time(line, "at"),
                time(line, "by"),
                line.take("within").flatMap(this::within).orElse(null),
                several(line, "because", this::cause),
                line.take("owner").flatMap(this::role).orElse(null),
                several(line, "tells", this::told),
                time(line, "cleared"),
                time(line, "wouldHave"));
    }

    private Expectation refused(Mapping line, String type) {
        return new Expectation.Refused(
                Position.of(line.node()), type, time(line, "at"), several(line, "because", this::obstacle));
    }

    private Optional<String> detector(Node node) {
        Optional<String> read = Scalars.text(node).flatMap(Detectors::read);
        return read.or(() -> refuse(node, "is no detector", Detectors.RIGHT));
    }

    private Optional<String> attempt(Node node) {
        return Scalars.text(node)
                .filter(ATTEMPTS::contains)
                .or(() -> refuse(node, "is never refused", "It is case.deregistered or case.level-set"));
    }

    private Times.@Nullable Timed time(Mapping line, String name) {
        return line.take(name).flatMap(this::time).orElse(null);
    }

    private Optional<Times.Timed> time(Node node) {
        Optional<Times.Timed> read = Scalars.text(node).flatMap(times::read);
        return read.or(() -> refuse(node, "is no day", Times.RIGHT));
    }

    private Optional<Expectation.Within> within(Node node) {
        if (node instanceof SequenceNode pair && pair.getValue().size() == 2) {
            Optional<Times.Timed> first = time(pair.getValue().get(0));
            Optional<Times.Timed> last = time(pair.getValue().get(1));
            return first.flatMap(from -> last.map(to -> new Expectation.Within.Days(from, to)));
        }
        Optional<Expectation.Within> length = Scalars.text(node).flatMap(ExpectationReader::length);
        return length.or(() -> refuse(
                node, "is no stretch of time", LENGTH + "; or it is from one day to another, like [T+3d, T+5d]"));
    }

    private static Optional<Expectation.Within> length(String written) {
        try {
            return Optional.of(new Expectation.Within.After(written, TimeLimit.of(written)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private List<String> several(Mapping line, String name, Function<Node, Optional<String>> each) {
        return line.take(name).stream()
                .flatMap(node -> node instanceof SequenceNode list ? list.getValue().stream() : List.of(node).stream())
                .flatMap(node -> each.apply(node).stream())
                .toList();
    }

    private Optional<String> cause(Node node) {
        Optional<String> name = Scalars.text(node);
        name.ifPresent(text -> names.citeThing(text, Position.of(node)));
        return name;
    }

    private Optional<String> obstacle(Node node) {
        Optional<String> name = Scalars.text(node);
        return name.filter(Obstacles::isWord).isPresent() ? name : cause(node);
    }

    private Optional<String> role(Node node) {
        return Scalars.text(node)
                .filter(ROLES::contains)
                .or(() -> refuse(node, "is no role", "It is " + Near.listed(ROLES)));
    }

    private Optional<String> told(Node node) {
        return Scalars.text(node)
                .flatMap(text -> ROLES.contains(text) ? Optional.of(text) : agencies.read(text))
                .or(() -> refuse(
                        node,
                        "is neither a role nor an agency",
                        "A role is %s. %s".formatted(Near.listed(ROLES), agencies.right())));
    }

    private <T> Optional<T> refuse(Node node, String wrong, String right) {
        complaints.add(node, "%s %s".formatted(Scalars.shown(node), wrong), right);
        return Optional.empty();
    }
}
