package sightline.platform.standards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How long each kind of record is kept. The figures are working figures: an area's own policy decides. */
public final class Retentions {
    private final Map<RetentionClass, Retention> byClass = new EnumMap<>(RetentionClass.class);

    /** Every class has one line, so that nothing is kept by no rule. */
    public Retentions(List<Retention> lines) {
        for (Retention line : lines) {
            if (byClass.put(line.of(), line) != null) {
                throw new IllegalArgumentException("Two lines say how long this is kept: " + line.of());
            }
        }
        if (!byClass.keySet().containsAll(Arrays.asList(RetentionClass.values()))) {
            throw new IllegalArgumentException("Not every class has a line; there are " + byClass.keySet());
        }
    }

    /** Those that we ship. */
    public static Retentions shipped() {
        try (InputStream file = Retentions.class.getResourceAsStream("retention.csv")) {
            if (file == null) {
                throw new IllegalStateException("retention.csv is missing from the jar");
            }
            return new Retentions(RetentionFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Retention of(RetentionClass kind) {
        return Objects.requireNonNull(byClass.get(kind));
    }

    /** Every line, as it is written. */
    public List<Retention> lines() {
        return List.copyOf(byClass.values());
    }
}
