package sightline.deploy.rehearsal.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The verb of the services' APIs for each type of event, read from {@code verbs.txt}. */
final class Verbs {
    private static final int FIRST_FIELD = 3;

    private final Map<String, Verb> byType = new LinkedHashMap<>();

    private Verbs(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::line);
    }

    static Verbs ofTheServices() {
        try (InputStream file = Verbs.class.getResourceAsStream("verbs.txt")) {
            return new Verbs(
                    new String(Objects.requireNonNull(file, "verbs.txt").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a type that nothing can be asked for yet. */
    Optional<Verb> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private void line(String line) {
        String[] parts = line.split(" ", -1);
        Map<String, String> fields = new LinkedHashMap<>();
        Arrays.stream(parts).skip(FIRST_FIELD).forEach(part -> {
            String[] names = part.split("=", -1);
            fields.put(names[0], names[names.length - 1]);
        });
        byType.put(parts[0], new Verb(parts[1], parts[2], fields));
    }
}
