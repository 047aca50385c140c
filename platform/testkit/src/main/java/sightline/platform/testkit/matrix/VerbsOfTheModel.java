package sightline.platform.testkit.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may ask for what, as {@code who-may.txt} has it from access.md section 2.1. */
record VerbsOfTheModel(List<Line> lines) {
    private static final String TABLE = "platform/access/src/test/resources/sightline/platform/access/who-may.txt";

    private record Line(String what, Set<String> roles, Set<String> standings) {
        static Line of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Line(String.join(" ", Words.of(cells[0])), Words.of(cells[1]), Words.of(cells[2]));
        }
    }

    static VerbsOfTheModel read() {
        try (Stream<String> lines = Files.lines(table(Path.of("").toAbsolutePath()))) {
            return new VerbsOfTheModel(lines.filter(one -> !one.isBlank() && !one.startsWith("#"))
                    .map(Line::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path table(@Nullable Path in) {
        if (in == null) {
            throw new IllegalStateException(TABLE + " is in none of the directories above");
        }
        Path table = in.resolve(TABLE);
        return Files.exists(table) ? table : table(in.getParent());
    }

    boolean knows(String what) {
        return lines.stream().anyMatch(one -> one.what().equals(what));
    }

    boolean allows(String what, String role, Set<String> standings) {
        return lines.stream()
                .anyMatch(one -> one.what().equals(what)
                        && one.roles().contains(role)
                        && standings.containsAll(one.standings()));
    }
}
