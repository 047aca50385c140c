package sightline.platform.language.chronicle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every event that a chronicle can tell, and its fields, as {@code chronicle-events.txt} has them. */
public final class ChronicleFields {
    /** Where the events are listed. */
    public static final String LIST = "/sightline/language/chronicle-events.txt";

    private static final Pattern PART = Pattern.compile("\\(([^)]*)\\)|(\\S+)");
    private static final ChronicleFields ALL = read();

    private final Map<String, List<Field>> lines = new HashMap<>();

    /**
     * One field.
     *
     * @param form what is written there: {@code text}, {@code name!}, {@code =rosh}, {@code low|medium}, …
     * @param required whether it must be there; of two that are either or, neither is
     */
    record Field(String name, String form, boolean required) {

        /** The only thing that can be written, where there is one. */
        Optional<String> only() {
            return List.of("text", "day", "moment", "flag", "number", "agency", "staff", "word", "name", "name!")
                                    .contains(form)
                            || form.contains("|")
                            || form.endsWith("[]")
                            || form.startsWith("=")
                            || form.equals("event")
                            || form.equals("obstacle")
                    ? Optional.empty()
                    : Optional.of(form);
        }
    }

    private ChronicleFields() {}

    /** The list itself. */
    public static String list() {
        try (InputStream file = ChronicleFields.class.getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(file, LIST).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of an event, or of a part of one, whose name begins with {@code =}; none where it is not listed. */
    static List<Field> of(String name) {
        return ALL.lines.getOrDefault(name, List.of());
    }

    private static ChronicleFields read() {
        ChronicleFields fields = new ChronicleFields();
        list().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> fields.lines.put(line.split(" ", 2)[0], fields(line)));
        return fields;
    }

    private static List<Field> fields(String line) {
        List<Field> fields = new ArrayList<>();
        Matcher part = PART.matcher(line.substring(line.indexOf(' ') + 1));
        while (part.find()) {
            if (part.group(1) == null) {
                fields.add(field(part.group(2), true));
            } else {
                for (String one : part.group(1).split(" ", -1)) {
                    fields.add(field(one, false));
                }
            }
        }
        return fields;
    }

    private static Field field(String written, boolean required) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        String form = colon < 0 ? "text" : written.substring(colon + 1);
        boolean optional = name.endsWith("?");
        return new Field(optional ? name.substring(0, name.length() - 1) : name, form, required && !optional);
    }
}
