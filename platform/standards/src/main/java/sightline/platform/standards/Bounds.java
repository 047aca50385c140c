package sightline.platform.standards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AreaId;

/** The bounds there are of usual looking: by area and the date from which each holds. */
public final class Bounds {

    /**
     * One line of the reference data.
     *
     * @param area the area it holds in; null for every area that has none of its own
     * @param from the first day on which it holds
     * @param value how many, or which hour
     * @param source where it is written
     */
    public record Line(Bound bound, @Nullable AreaId area, LocalDate from, int value, String source) {

        boolean appliesTo(Bound asked, @Nullable AreaId in, LocalDate on) {
            return bound == asked && (area == null || area.equals(in)) && !on.isBefore(from);
        }
    }

    private static final int COLUMNS = 5;
    private static final Comparator<Line> MOST_PARTICULAR =
            Comparator.comparing((Line line) -> line.area() != null).thenComparing(Line::from);

    private final List<Line> lines;

    public Bounds(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Those that we ship; no published standard names any. An area may add lines of its own. */
    public static Bounds shipped() {
        try (InputStream file = Bounds.class.getResourceAsStream("unusual-access.csv")) {
            if (file == null) {
                throw new IllegalStateException("unusual-access.csv is missing from the jar");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line per bound, {@code bound,area,from,value,source}; a star is every area. */
    static Bounds read(String text) {
        return new Bounds(text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Bounds::line)
                .toList());
    }

    private static Line line(String line) {
        String[] columns = line.split(",", COLUMNS);
        if (columns.length < COLUMNS) {
            throw new IllegalArgumentException("A bound has five columns: " + line);
        }
        return new Line(
                Bound.valueOf(columns[0]),
                columns[1].equals("*") ? null : new AreaId(columns[1]),
                LocalDate.parse(columns[2]),
                Integer.parseInt(columns[3]),
                columns[4]);
    }

    /** Every line, as it is written. */
    public List<Line> lines() {
        return lines;
    }

    /** The areas that have lines of their own. */
    public Set<AreaId> areas() {
        return lines.stream().flatMap(line -> Stream.ofNullable(line.area())).collect(Collectors.toSet());
    }

    /**
     * What holds in an area on a day.
     *
     * @param area null for every area that has none of its own
     * @throws IllegalStateException when the reference data sets none: then it says so, and is not guessed
     */
    public int on(Bound bound, @Nullable AreaId area, LocalDate on) {
        return lines.stream()
                .filter(line -> line.appliesTo(bound, area, on))
                .max(MOST_PARTICULAR)
                .orElseThrow(() -> new IllegalStateException("The reference data sets no bound for " + bound))
                .value();
    }
}
