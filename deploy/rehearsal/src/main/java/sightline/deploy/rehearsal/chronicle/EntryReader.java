package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;

/** Reads one event of a chronicle. */
record EntryReader(
        String chronicle,
        LocalDate until,
        Vocabulary vocabulary,
        Times times,
        AgencyNames agencies,
        Names names,
        Complaints complaints) {
    private static final String OVERSIGHT = "alert.";

    /** Empty, with a complaint, when it cannot be taken. */
    Optional<Entry> read(Node node) {
        return Mapping.of(node, "An event", complaints).flatMap(this::read);
    }

    private Optional<Entry> read(Mapping event) {
        int before = complaints.count();
        Optional<Times.Timed> at = event.require("at", Times.RIGHT).flatMap(this::time);
        Optional<Times.Timed> known = event.take("known").flatMap(this::time).or(() -> at);
        Optional<Times.Timed> recorded =
                event.take("recorded").flatMap(this::time).or(() -> known);
        Optional<String> agency = event.require("agency", agencies.right()).flatMap(this::agency);
        String name =
                event.take("id").flatMap(this::name).orElse("line " + at(event).line());
        Optional<Node> data = event.require("data", "It is what the event says, like {reason: …}");
        Optional<String> type = event.require("type", "It is the short name of an event, like case.released")
                .flatMap(this::type);
        event.nothingElse();
        Optional<ObjectNode> said = type.flatMap(of -> data.flatMap(node -> said(node, of, name)));
        if (at.isPresent() && known.isPresent() && recorded.isPresent()) {
            inOrder(event, at.get(), known.get(), recorded.get());
        }
        return complaints.count() > before
                ? Optional.empty()
                : Optional.of(new Entry(
                        name,
                        new EventId(Names.id(chronicle, "event", name)),
                        at(event),
                        type.orElseThrow(),
                        new AgencyId(agency.orElseThrow()),
                        at.orElseThrow().instant(),
                        known.orElseThrow().instant(),
                        recorded.orElseThrow().instant(),
                        said.orElseThrow(),
                        Optional.empty()));
    }

    private static Position at(Mapping event) {
        return Position.of(event.node());
    }

    private Optional<ObjectNode> said(Node data, String type, String name) {
        Fields fields = vocabulary.find(type).orElseThrow();
        Optional<ObjectNode> said = Mapping.of(data, type, complaints)
                .map(mapping -> new DataReader(times, agencies, names, complaints).read(mapping, type, fields));
        said.ifPresent(read -> fields.all().stream()
                .filter(field -> field.form() instanceof Form.Name thing && thing.defines())
                .forEach(field -> names.made(read.path(field.name()).asText(), name)));
        return said;
    }

    private Optional<Times.Timed> time(Node node) {
        Optional<Times.Timed> read = Scalars.text(node).flatMap(times::read);
        if (read.isEmpty()) {
            complaints.add(node, "%s is no time".formatted(Scalars.shown(node)), Times.RIGHT);
        }
        return read;
    }

    private Optional<String> agency(Node node) {
        Optional<String> read = Scalars.text(node).flatMap(agencies::read);
        if (read.isEmpty()) {
            complaints.add(node, "%s is no agency".formatted(Scalars.shown(node)), agencies.right());
        }
        return read;
    }

    private Optional<String> name(Node node) {
        Optional<String> read = Scalars.text(node).filter(text -> !text.isBlank());
        read.ifPresentOrElse(
                name -> names.defineEvent(name, Position.of(node)),
                () -> complaints.add(node, "This is no id", "It is a short name, like arrest-1"));
        return read;
    }

    private Optional<String> type(Node node) {
        String written = Scalars.text(node).orElse("");
        if (vocabulary.find(written).isPresent()) {
            return Optional.of(written);
        }
        if (written.startsWith(OVERSIGHT)) {
            complaints.add(node, "Alerts are raised by the detectors and not told", "Name it under expect");
        } else {
            complaints.add(
                    node,
                    "%s is not an event of the catalogue".formatted(Scalars.shown(node)),
                    Near.guess(written, vocabulary.names())
                            .map("Perhaps %s was meant"::formatted)
                            .orElse("It is a short name of the catalogue, like case.released"));
        }
        return Optional.empty();
    }

    private void inOrder(Mapping event, Times.Timed at, Times.Timed known, Times.Timed recorded) {
        if (known.instant().isBefore(at.instant())) {
            complaints.add(event.node(), "It was known before it happened", "Give known a time that is not before at");
        }
        if (recorded.instant().isBefore(known.instant())) {
            complaints.add(
                    event.node(),
                    "It was recorded before it was known",
                    "Give recorded a time that is not before known");
        }
        if (recorded.day().isAfter(until)) {
            complaints.add(
                    event.node(),
                    "It was recorded on %s, after the clocks stop".formatted(recorded.day()),
                    "Give until a later day than %s, or this event an earlier one".formatted(until));
        }
    }
}
