package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads an event's data in the forms that the catalogue has for it; what is in another form is left out and named. */
record DataReader(Times times, AgencyNames agencies, Names names, Complaints complaints) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern STAFF = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    ObjectNode read(Mapping data, String type, Fields fields) {
        ObjectNode read = JSON.objectNode();
        for (Fields.Field field : fields.all()) {
            Optional<Node> written =
                    field.required() ? data.require(field.name(), right(field.form())) : data.take(field.name());
            written.flatMap(node -> value(node, type, field.name(), field.form()))
                    .ifPresent(value -> read.set(field.name(), value));
        }
        fields.either().forEach(group -> requireOneOf(data, type, group));
        data.nothingElse();
        return read;
    }

    private void requireOneOf(Mapping data, String type, List<String> group) {
        if (group.stream().allMatch(name -> data.take(name).isEmpty())) {
            complaints.add(data.node(), "%s has no %s".formatted(type, Near.listed(group)), "Give one of them");
        }
    }

    private Optional<JsonNode> value(Node node, String type, String name, Form form) {
        return switch (form) {
            case Form.ListOf list -> several(node, type, name, list);
            case Form.Structure structure ->
                Mapping.of(node, name, complaints).map(inside -> read(inside, name, structure.fields()));
            case Form.Flag flag -> flag(node, name);
            default ->
                Scalars.text(node)
                        .flatMap(text -> single(text, node, type, form))
                        .or(() -> refuse(node, name, form));
        };
    }

    private Optional<JsonNode> several(Node node, String type, String name, Form.ListOf list) {
        if (!(node instanceof SequenceNode sequence)) {
            return refuse(node, name, list);
        }
        ArrayNode all = JSON.arrayNode();
        sequence.getValue().forEach(each -> value(each, type, name, list.each()).ifPresent(all::add));
        return Optional.of(all);
    }

    private Optional<JsonNode> flag(Node node, String name) {
        boolean isFlag = node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL);
        return isFlag
                ? Optional.of(
                        JSON.booleanNode(Boolean.parseBoolean(Scalars.text(node).orElse(""))))
                : refuse(node, name, new Form.Flag());
    }

    private Optional<JsonNode> refuse(Node node, String name, Form form) {
        complaints.add(node, "%s is not what %s can be".formatted(Scalars.shown(node), name), right(form));
        return Optional.empty();
    }

    private Optional<JsonNode> single(String text, Node node, String type, Form form) {
        return switch (form) {
            case Form.Text any -> text(text);
            case Form.Day day ->
                times.read(text).map(time -> JSON.textNode((time.exact() ? time.instant() : time.day()).toString()));
            case Form.Moment moment ->
                times.read(text).map(time -> JSON.textNode(time.instant().toString()));
            case Form.Count count ->
                COUNT.matcher(text).matches() ? Optional.of(JSON.numberNode(Integer.parseInt(text))) : Optional.empty();
            case Form.AgencyName agency -> agencies.read(text).flatMap(DataReader::text);
            case Form.Staff staff -> STAFF.matcher(text).matches() ? text(text) : Optional.empty();
            case Form.Word word -> WORD.matcher(text).matches() ? text(text) : Optional.empty();
            case Form.OneOf list -> list.choices().contains(text) ? choice(text) : Optional.empty();
            case Form.Name thing -> named(text, node, type, thing);
            case Form.EventName event -> {
                names.citeEvent(text, Position.of(node));
                yield text(text);
            }
            case Form.Obstacle obstacle -> {
                if (!Obstacles.isWord(text)) {
                    names.citeThing(text, Position.of(node));
                }
                yield text(text);
            }
            case Form.Flag flag -> Optional.empty();
            case Form.ListOf list -> Optional.empty();
            case Form.Structure structure -> Optional.empty();
        };
    }

    private static Optional<JsonNode> text(String text) {
        return Optional.of(JSON.textNode(text));
    }

    /** Levels and categories are numbers. */
    private static Optional<JsonNode> choice(String text) {
        return Optional.of(
                COUNT.matcher(text).matches() ? JSON.numberNode(Integer.parseInt(text)) : JSON.textNode(text));
    }

    private Optional<JsonNode> named(String text, Node node, String type, Form.Name thing) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (thing.defines()) {
            names.defineThing(text, type, Position.of(node));
        } else {
            names.citeThing(text, Position.of(node));
        }
        return text(text);
    }

    /** What would be right, in a sentence without its full stop. */
    String right(Form form) {
        return switch (form) {
            case Form.Text any -> "It is a text";
            case Form.Day day -> Times.RIGHT;
            case Form.Moment moment -> Times.RIGHT;
            case Form.Flag flag -> "It is true or false";
            case Form.Count count -> "It is a whole number, like 2";
            case Form.AgencyName agency -> agencies.right();
            case Form.Staff staff ->
                "It is an id of letters, digits, dots, colons and hyphens that names nobody, like PO1";
            case Form.Word word -> "It is a word in lower-case letters, digits and hyphens, like mental-health";
            case Form.Name thing -> "It is a short name, like A1";
            case Form.EventName event -> "It is the id of an event of this file";
            case Form.Obstacle obstacle -> Obstacles.RIGHT;
            case Form.OneOf list -> "It is " + Near.listed(list.choices());
            case Form.ListOf list ->
                "It is a list, like [%s]; each: %s".formatted(example(list.each()), lower(right(list.each())));
            case Form.Structure structure ->
                "It is {%s}"
                        .formatted(String.join(
                                ", ",
                                structure.fields().all().stream()
                                        .map(field -> field.name() + ": …")
                                        .toList()));
        };
    }

    private static String example(Form each) {
        return each instanceof Form.OneOf list ? list.choices().getFirst() : "…";
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
