package sightline.platform.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of who may ask for what as the model has it, kept apart from the code that it judges. */
final class WhoMay {

    /** One way in. */
    private record Line(String what, Set<String> roles, Set<Standing> standings) {

        static Line of(String line) {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            return new Line(
                    cells.get(0).replaceAll("\\s+", " "),
                    words(cells.get(1)),
                    words(cells.get(2)).stream().map(Standing::valueOf).collect(Collectors.toSet()));
        }

        private static Set<String> words(String cell) {
            return Stream.of(cell.split("\\s+")).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        }
    }

    private final List<Line> lines;

    private WhoMay(List<Line> lines) {
        this.lines = lines;
    }

    static WhoMay ofTheModel() {
        try (InputStream table = Objects.requireNonNull(WhoMay.class.getResourceAsStream("who-may.txt"))) {
            return new WhoMay(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(one -> !one.isBlank() && !one.startsWith("#"))
                    .map(Line::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it knows of, such as {@code meeting HOLD}. */
    Set<String> known() {
        return lines.stream().map(Line::what).collect(Collectors.toSet());
    }

    boolean allows(String what, String role, Collection<Standing> how) {
        return lines.stream()
                .anyMatch(one ->
                        one.what().equals(what) && one.roles().contains(role) && how.containsAll(one.standings()));
    }

    /** Every way to stand that can matter: none, any one, any two, and all at once. */
    static List<Set<Standing>> waysToStand() {
        List<Set<Standing>> ways = new ArrayList<>(List.of(Set.of(), Set.of(Standing.values())));
        for (Standing one : Standing.values()) {
            for (Standing other : Standing.values()) {
                ways.add(Stream.of(one, other).collect(Collectors.toSet()));
            }
        }
        return ways;
    }
}
