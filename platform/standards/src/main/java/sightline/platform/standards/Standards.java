package sightline.platform.standards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AreaId;
import sightline.platform.language.Level;

/** The time limits there are: by standard, area, level and the date from which each holds. */
public final class Standards {

    /**
     * One line of the reference data.
     *
     * @param area the area it holds in; null for every area that has none of its own
     * @param level the level it holds at; null for every level
     * @param from the first day on which it holds
     * @param source where it is written; "unconfirmed" where no current official text could be found
     */
    public record Line(
            Standard standard,
            @Nullable AreaId area,
            @Nullable Level level,
            LocalDate from,
            TimeLimit limit,
            String source) {

        boolean appliesTo(Standard asked, AreaId in, @Nullable Level at, LocalDate on) {
            return standard == asked
                    && (area == null || area.equals(in))
                    && (level == null || level == at)
                    && !on.isBefore(from);
        }
    }

    /* An area's own line comes before everybody's, a level's before every level's, a later one before an earlier. */
    private static final Comparator<Line> MOST_PARTICULAR = Comparator.comparing((Line line) -> line.area() != null)
            .thenComparing(line -> line.level() != null)
            .thenComparing(Line::from);

    private final List<Line> lines;

    public Standards(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Those that we ship: the figures of design/domain.md. An area may add lines of its own. */
    public static Standards shipped() {
        try (InputStream file = Standards.class.getResourceAsStream("standards.csv")) {
            if (file == null) {
                throw new IllegalStateException("standards.csv is missing from the jar");
            }
            return new Standards(StandardsFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line, as it is written. */
    public List<Line> lines() {
        return lines;
    }

    /** The line that applies; empty when no limit is set. */
    public Optional<Line> find(Standard standard, AreaId area, @Nullable Level level, LocalDate on) {
        return lines.stream()
                .filter(line -> line.appliesTo(standard, area, level, on))
                .max(MOST_PARTICULAR);
    }
}
