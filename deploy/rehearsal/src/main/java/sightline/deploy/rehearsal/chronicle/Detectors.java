package sightline.deploy.rehearsal.chronicle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The detectors there are or will be: D01 to D38 (the design's detectors.md). */
final class Detectors {
    static final String RIGHT = "A detector is D01 to D38";

    private static final int LAST = 38;
    private static final Pattern NAME = Pattern.compile("D(\\d{2})");

    private Detectors() {}

    static Optional<String> read(String written) {
        Matcher name = NAME.matcher(written);
        boolean exists =
                name.matches() && Integer.parseInt(name.group(1)) >= 1 && Integer.parseInt(name.group(1)) <= LAST;
        return exists ? Optional.of(written) : Optional.empty();
    }
}
