package sightline.platform.testkit.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One way to ask an endpoint: a line of a service's {@code matrix.txt}.
 *
 * @param path with placeholders, such as {@code {id}}, or {@code {fact:circle}} for one of several
 * @param kind what is asked for, and so how it is decided
 * @param who the verb that is asked for, or the roles that pass the door
 * @param body with placeholders
 */
public record Endpoint(String method, String path, Kind kind, String who, String body) {

    /** What is asked for. */
    public enum Kind {
        /** A case, or what is found by its id and everyone on it is told of. */
        CASE,
        /** A thing of a case, found by its own id, that everyone on it is told of. */
        THING,
        /** The same, of what an emergency does not open. */
        NARROW,
        /** A part of such a thing, which to others is not there, while the thing is. */
        PART,
        /** A thing of a case that is for the supervision circle. */
        CIRCLE,
        /** What happened in a case, where all of it is for the supervision circle: to others on it, nothing did. */
        CIRCLE_HISTORY,
        /** The same, where all of it is for chair, co-ordination and the lead agency, or whoever told it. */
        OFFICE_HISTORY,
        /** A thing of a case that is for chair, co-ordination and the lead agency. */
        OFFICE,
        /** What happened in a case, where all of it is for two agencies and the lead agency. */
        PARTIES_HISTORY,
        /** The same, where it is sealed: for the police who hold it, and the chair. */
        SEALED_HISTORY,
        /**
         * The victims' section of a case: for victim liaison and the lead agency's holder; to others there is no case.
         */
        VICTIM,
        /** Those of many cases that the asker sees, or those of the circle see; by the roles that may list. */
        LIST,
        CIRCLE_LIST,
        /** Those of many cases that are the asker's own business, if they see them. */
        MINE,
        /** Who has looked at a case. */
        LOOKS,
        /** What the audit has of somebody who has looked at a case. */
        LEDGER,
        /** One entry of it by its number, with its proof. */
        ENTRY,
        /** Somebody who works here, found by their own id, or a thing of theirs. */
        PERSON,
        /** Those of many people whom the asker administers. */
        PEOPLE,
        /** What is on an agency's feed. */
        FEED,
        /** The same as it comes; only who is refused is walked here. */
        STREAM,
        /** Nothing of a case: the door decides. */
        DOOR,
        /** Something of the running system, by its name. */
        OPERATE,
        /** That the glass be broken. */
        GLASS,
        /** That an emergency access be reviewed. */
        REVIEW,
        /** How long a case is kept, by reference. */
        KEEPING;

        boolean isOfACase() {
            return switch (this) {
                case CASE, THING, NARROW, PART, CIRCLE, OFFICE, VICTIM -> true;
                default -> false;
            };
        }
    }

    /** The lines of a table beside a class. */
    public static List<Endpoint> read(Class<?> beside, String name) {
        try (InputStream table = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(one -> !one.isBlank() && !one.startsWith("#"))
                    .map(Endpoint::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Endpoint of(String line) {
        String[] cells = line.split("\\|", -1);
        List<String> asked = List.copyOf(Words.of(cells[0]));
        return new Endpoint(
                asked.get(0),
                asked.get(1),
                Kind.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)),
                String.join(" ", Words.of(cells[2])),
                cells.length > 3 ? cells[3].strip() : "");
    }

    /** As the OpenAPI document names it. */
    public String described() {
        return method + " " + path.replaceAll("\\?.*", "").replaceAll("\\{(\\w+):\\w+}", "{$1}");
    }

    /** What names the thing that is asked for. */
    public String lastPlaceholder() {
        return path.substring(path.lastIndexOf('{') + 1, path.lastIndexOf('}'));
    }

    /** Whether nothing is to change by it. */
    public boolean reads() {
        return method.equals("GET");
    }

    /** The roles of a door; words that are no role say how one must stand. */
    Set<String> words() {
        return Words.of(who.replace("READERS", String.join(" ", Model.FACING_CASES)));
    }

    /** What has no name is asked for as none. */
    public String address(Map<String, String> names) {
        return filled(path, names).replaceAll("\\{[^}]+}", "none");
    }

    /** With names in the place of placeholders. */
    public static String filled(String text, Map<String, String> names) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
