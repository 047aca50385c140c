package sightline.deploy.rehearsal.chronicle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.platform.language.chronicle.ChronicleFields;

/** Every event that a chronicle can tell, and its fields, read from {@code chronicle-events.txt}. */
final class Vocabulary {
    private static final Pattern PART = Pattern.compile("\\(([^)]*)\\)|(\\S+)");

    private final Map<String, Fields> structures = new LinkedHashMap<>();
    private final Map<String, Fields> events = new LinkedHashMap<>();

    private Vocabulary(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::line);
    }

    static Vocabulary ofTheCatalogue() {
        return new Vocabulary(ChronicleFields.list());
    }

    Optional<Fields> find(String event) {
        return Optional.ofNullable(events.get(event));
    }

    Set<String> names() {
        return events.keySet();
    }

    private void line(String line) {
        String name = line.split(" ", 2)[0];
        Fields fields = fields(line.substring(name.length()));
        if (name.startsWith("=")) {
            structures.put(name, fields);
        } else {
            events.put(name, fields);
        }
    }

    private Fields fields(String line) {
        List<Fields.Field> all = new ArrayList<>();
        List<List<String>> either = new ArrayList<>();
        Matcher part = PART.matcher(line);
        while (part.find()) {
            if (part.group(1) == null) {
                all.add(field(part.group(2)));
            } else {
                List<Fields.Field> group =
                        Arrays.stream(part.group(1).split(" ")).map(this::field).toList();
                group.forEach(one -> all.add(new Fields.Field(one.name(), one.form(), false)));
                either.add(group.stream().map(Fields.Field::name).toList());
            }
        }
        return new Fields(all, either);
    }

    private Fields.Field field(String written) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        Form form = colon < 0 ? new Form.Text() : form(written.substring(colon + 1));
        boolean optional = name.endsWith("?");
        return new Fields.Field(optional ? name.substring(0, name.length() - 1) : name, form, !optional);
    }

    private Form form(String written) {
        if (written.endsWith("[]")) {
            return new Form.ListOf(form(written.substring(0, written.length() - 2)));
        }
        return switch (written) {
            case "text" -> new Form.Text();
            case "day" -> new Form.Day();
            case "moment" -> new Form.Moment();
            case "flag" -> new Form.Flag();
            case "number" -> new Form.Count();
            case "agency" -> new Form.AgencyName();
            case "staff" -> new Form.Staff();
            case "word" -> new Form.Word();
            case "name" -> new Form.Name(false);
            case "name!" -> new Form.Name(true);
            case "event" -> new Form.EventName();
            case "obstacle" -> new Form.Obstacle();
            default -> written.startsWith("=") ? structure(written) : new Form.OneOf(List.of(written.split("\\|")));
        };
    }

    private Form structure(String name) {
        return new Form.Structure(Objects.requireNonNull(structures.get(name), name));
    }
}
