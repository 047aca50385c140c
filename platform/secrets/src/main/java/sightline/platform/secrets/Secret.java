package sightline.platform.secrets;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One secret as a service was given it.
 *
 * @param name of the setting
 * @param value null when there is none
 * @param source what the configuration calls the place it came from
 */
record Secret(String name, @Nullable String value, @Nullable String source) {
    private static final int SHORTEST = 16;
    private static final int FEWEST_CHARACTERS = 8;
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "secret",
            "changeme",
            "change-me",
            "default",
            "postgres",
            "keycloak",
            "admin",
            "administrator",
            "quarkus",
            "sightline",
            "example",
            "letmein",
            "qwerty",
            "123456");

    /** What is wrong with it, and what would be right; never what it is. */
    Optional<String> fault(boolean onlyFromFiles) {
        if (value == null || value.isBlank()) {
            return says("is missing: put it into the file that quarkus.config.locations names");
        }
        if (onlyFromFiles && !isFromFile()) {
            return says("does not come from a file: put it into the file that quarkus.config.locations names, and"
                    + " nowhere where a list of processes or an image shows it");
        }
        if (isCommon(value)) {
            return says("is one that everybody would try: make it up with a random generator, such as"
                    + " openssl rand -base64 24");
        }
        if (value.length() < SHORTEST || value.chars().distinct().count() < FEWEST_CHARACTERS) {
            return says("is too short or too plain: it has at least %d characters, %d of them different"
                    .formatted(SHORTEST, FEWEST_CHARACTERS));
        }
        return Optional.empty();
    }

    boolean isSameAs(Secret other) {
        return value != null && value.equals(other.value);
    }

    private Optional<String> says(String fault) {
        return Optional.of("%s %s.".formatted(name, fault));
    }

    /** A file beside the service; what lies in its archive is in every copy of it. */
    private boolean isFromFile() {
        return source != null && source.contains("file:") && !source.contains("jar:") && !source.contains("!/");
    }

    /** A common word, however it is written and with whatever behind it. */
    private static boolean isCommon(String value) {
        String plain = value.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]+$", "");
        return COMMON.contains(plain) || COMMON.contains(value.toLowerCase(Locale.ROOT));
    }

    /** A record would say its value. */
    @Override
    public String toString() {
        return name;
    }
}
