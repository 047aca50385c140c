package sightline.platform.language;

import java.util.regex.Pattern;

/** Names one detector of the catalogue, such as {@code D06}: arrest without a decision. */
public record DetectorId(String value) {
    private static final Pattern SHAPE = Pattern.compile("D\\d{2}");

    public DetectorId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A detector is named by a D and two digits, like D06");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
